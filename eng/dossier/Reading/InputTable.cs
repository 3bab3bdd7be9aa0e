using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Karvan.Dossier.Reading;

/// <summary>A CSV file as rows of named texts.</summary>
internal sealed class InputTable
{
    private InputTable(string file, IReadOnlyList<string> columns, IReadOnlyList<InputRow> rows) =>
        (File, Columns, Rows) = (file, columns, rows);

    /// <summary>Name of the file, for messages.</summary>
    public string File { get; }

    /// <summary>Columns in order.</summary>
    public IReadOnlyList<string> Columns { get; }

    /// <summary>Rows in order.</summary>
    public IReadOnlyList<InputRow> Rows { get; }

    /// <summary>Reads the file. Throws <see cref="DossierException"/> when it is missing or has no header.</summary>
    public static InputTable Read(string path)
    {
        if (!System.IO.File.Exists(path))
            throw new DossierException($"{path}: the file is missing");
        using StreamReader reader = new(path);
        using CsvReader csv = new(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { BadDataFound = null, MissingFieldFound = null });
        if (!csv.Read() || !csv.ReadHeader() || csv.HeaderRecord is not { } columns)
            throw new DossierException($"{path}: the file has no header");
        string file = Path.GetFileName(path);
        List<InputRow> rows = [];
        while (csv.Read())
            rows.Add(ReadRow(file, columns, csv));
        return new InputTable(file, columns, rows);
    }

    private static InputRow ReadRow(string file, string[] columns, CsvReader csv)
    {
        Dictionary<string, string> cells = new(StringComparer.Ordinal);
        for (int column = 0; column < columns.Length; column++)
            cells[columns[column]] = (csv.GetField(column) ?? "").Trim();
        return new InputRow(file, csv.Context.Parser!.RawRow, cells);
    }
}
