using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Karvan.Network.Packages.Tables;

/// <summary>Reads one table from CSV text into records. Use once; not thread-safe.</summary>
internal sealed class TableReader<TRow>
    where TRow : class
{
    private readonly TableSchema _schema;
    private readonly ColumnBinding<TRow>[] _bindings;
    private readonly string _file;
    private readonly FindingList _findings;
    private readonly RowSite _site;
    private int _headingCells;
    private bool _headingIsSound;
    private readonly List<TRow> _rows = [];
    private readonly List<int> _rowNumbers = [];
    private readonly HashSet<int> _unsound = [];
    private readonly Dictionary<string, int> _keys = new(StringComparer.Ordinal);

    public TableReader(TableSchema schema, ColumnBinding<TRow>[] bindings, string file, FindingList findings)
    {
        _schema = schema;
        _bindings = bindings;
        _file = file;
        _findings = findings;
        _site = new RowSite(file, findings);
    }

    public TableRows<TRow> Read(string text)
    {
        using StringReader reader = new(text);
        using CsvParser parser = new(reader, Configuration());
        bool isComplete = TryReadAll(parser);
        if (text.AsSpan().Count('"') % 2 != 0)
            _findings.Error(_file, _site.Row, null, null, FindingRules.Quotes, "Close the quotation mark that is opened in this row, and double those inside a cell.");
        return new TableRows<TRow>(_file, [.. _rows], [.. _rowNumbers], _unsound, isComplete);
    }

    private CsvConfiguration Configuration() => new(CultureInfo.InvariantCulture)
    {
        IgnoreBlankLines = false,
        CacheFields = true,
        MaxFieldSize = PackageLimits.CellCharacters,
        BadDataFound = data => _site.Error(null, data.Field, FindingRules.Quotes, "Put the whole cell in quotation marks and double those inside it."),
    };

    private bool TryReadAll(CsvParser parser)
    {
        _site.Begin(1);
        try
        {
            if (!parser.Read() || parser.Count > PackageLimits.Columns) return ReportNoHeading();
            int[] positions = ReadHeading(parser);
            while (TryNext(parser)) ReadRow(parser, positions);
            return _site.Row <= PackageLimits.Rows;
        }
        catch (MaxFieldSizeException)
        {
            _site.Error(null, null, FindingRules.CellLength, $"Shorten the cell to {PackageLimits.CellCharacters} characters; an open quotation mark makes one cell of all that follows. The rows from here on were not read.");
            return false;
        }
    }

    private bool ReportNoHeading()
    {
        _site.Error(null, null, FindingRules.ColumnMissing, $"Give the file a heading of at most {PackageLimits.Columns} columns: {string.Join(',', _schema.Columns.Select(column => column.Name))}.");
        return false;
    }

    // Position of each column of the schema in the file; -1 where it is missing.
    private int[] ReadHeading(CsvParser parser)
    {
        _headingCells = parser.Count;
        Dictionary<string, int> heading = new(StringComparer.Ordinal);
        for (int position = 0; position < parser.Count; position++)
        {
            string name = parser[position];
            if (!heading.TryAdd(name, position)) _site.Error(name, null, FindingRules.ColumnRepeated, "Keep the column once.");
            else if (_schema.IndexOf(name) < 0) _site.Warn(name, null, FindingRules.ColumnUnknown, "Take the column away or give it a name of the format; it is not read.");
        }

        foreach (ColumnSchema column in _schema.Columns)
            if (!heading.ContainsKey(column.Name)) _site.Error(column.Name, null, FindingRules.ColumnMissing, "Add the column; its cells may be empty where the data dictionary says so.");
        _headingIsSound = _site.IsSound;
        return [.. _schema.Columns.Select(column => heading.GetValueOrDefault(column.Name, -1))];
    }

    private bool TryNext(CsvParser parser)
    {
        _site.Begin(_site.Row + 1);
        if (!parser.Read())
        {
            _site.Begin(_site.Row - 1);
            return false;
        }

        if (_site.Row <= PackageLimits.Rows + 1) return true;
        _site.Error(null, null, FindingRules.RowLimit, $"Keep the table to {PackageLimits.Rows} rows; the others were not read.");
        return false;
    }

    private void ReadRow(CsvParser parser, int[] positions)
    {
        if (parser.Count == 1 && parser[0].Length == 0 && _schema.Columns.Length > 1)
        {
            _site.Warn(null, null, FindingRules.RowEmpty, "Take the empty row away.");
            return;
        }

        TRow row = Activator.CreateInstance<TRow>();
        int cells = parser.Count;
        for (int index = 0; index < positions.Length; index++)
        {
            if (positions[index] is >= 0 and int position) ReadCell(row, index, position < cells ? parser[position] : "");
            else LeaveEmpty(row, _bindings[index].Column);
        }

        Keep(row, cells);
    }

    private void ReadCell(TRow row, int index, string cell)
    {
        ColumnBinding<TRow> binding = _bindings[index];
        if (cell.Length > 0)
        {
            binding.Set(row, cell, _site);
            if (index == _schema.KeyIndex) CheckKey(cell);
            return;
        }

        if (!binding.Column.IsRequired) return;
        _site.Error(binding.Column.Name, null, FindingRules.Required, "Fill the cell.");
        LeaveEmpty(row, binding.Column);
    }

    // Text that must be there is never null, also in a row with findings.
    private static void LeaveEmpty(TRow row, ColumnSchema column)
    {
        if (column.IsRequired && column.Kind == ColumnKind.Text) column.Property.SetValue(row, "");
    }

    private void CheckKey(string key)
    {
        if (_keys.TryAdd(key, _site.Row)) return;
        _site.Error(_schema.Key.Name, key, FindingRules.KeyRepeated, $"Give the row another key; row {_keys[key]} has this one.");
    }

    private void Keep(TRow row, int cells)
    {
        if (cells != _headingCells)
            _site.Error(null, null, FindingRules.CellCount, $"Give the row {_headingCells} cells; it has {cells}. A comma inside a cell needs quotation marks around the cell.");
        if (!_site.IsSound || !_headingIsSound) _unsound.Add(_rows.Count);
        _rows.Add(row);
        _rowNumbers.Add(_site.Row);
    }
}
