using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>A log as a table of cells, before anything in it is understood.</summary>
public sealed class LogTable
{
    private readonly List<string[]> _rows = [];
    private readonly List<int> _numbers = [];

    private LogTable(string file, string hash, IReadOnlyList<string> header) => (File, Hash, Header) = (file, hash, header);

    /// <summary>File name without its folder.</summary>
    public string File { get; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public string Hash { get; }

    /// <summary>Names of the columns, trimmed.</summary>
    public IReadOnlyList<string> Header { get; }

    /// <summary>Rows below the heading.</summary>
    public int Count => _rows.Count;

    /// <summary>Reads a CSV file in UTF-8 with commas or semicolons.</summary>
    /// <param name="path">Path of the file.</param>
    /// <exception cref="ShipmentLogException">It is missing or no table.</exception>
    public static LogTable Read(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        LogFileText text = LogFileText.Read(path, "name a CSV file with the columns shipment_id, place, event, time");
        string file = Path.GetFileName(path);
        int lineEnd = text.Text.IndexOf('\n', StringComparison.Ordinal);
        string heading = lineEnd < 0 ? text.Text : text.Text[..lineEnd];
        CsvConfiguration configuration = new(CultureInfo.InvariantCulture)
        {
            Delimiter = heading.Count(letter => letter == ';') > heading.Count(letter => letter == ',') ? ";" : heading.Contains('\t', StringComparison.Ordinal) ? "\t" : ",",
            BadDataFound = bad => throw new ShipmentLogException($"{file}, row {bad.Context.Parser?.Row}: quotation marks are not closed or doubled; put the whole cell in quotation marks."),
        };
        using CsvParser parser = new(new StringReader(text.Text), configuration);
        if (!parser.Read()) throw new ShipmentLogException($"{file}: the file is empty; give it a heading with the columns shipment_id, place, event, time.");
        LogTable table = new(file, text.Hash, [.. parser.Record!.Select(name => name.Trim())]);
        while (parser.Read())
        {
            if (parser.Count != table.Header.Count) throw new ShipmentLogException($"{file}, row {parser.Row}: {parser.Count} cells under {table.Header.Count} columns; give every column one cell.");
            table._rows.Add([.. parser.Record!.Select(cell => cell.Trim())]);
            table._numbers.Add(parser.Row);
        }

        return table;
    }

    /// <summary>Columns of this format that the file lacks under a map.</summary>
    /// <param name="map">Map.</param>
    public IReadOnlyList<string> Missing(ColumnMap map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return [.. ColumnMap.Needed.Where(column => PositionOf(map.NameOf(column)) < 0)];
    }

    /// <summary>Row of the file that a row of the table stands on; the heading is row 1.</summary>
    /// <param name="row">Row from 0.</param>
    public int NumberOf(int row) => _numbers[row];

    /// <summary>Cell of a column of the file; empty when there is no such column.</summary>
    /// <param name="row">Row from 0.</param>
    /// <param name="column">Name of the column in the file.</param>
    public string Cell(int row, string column) => PositionOf(column) is >= 0 and var position ? _rows[row][position] : "";

    private int PositionOf(string column)
    {
        for (int i = 0; i < Header.Count; i++)
            if (string.Equals(Header[i], column, StringComparison.OrdinalIgnoreCase)) return i;
        return -1;
    }
}
