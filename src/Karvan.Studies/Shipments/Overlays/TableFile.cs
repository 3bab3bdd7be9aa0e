using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace Karvan.Studies.Shipments.Overlays;

/// <summary>A CSV table of a package whose cells are changed by key; everything else stays as it is. Not thread-safe.</summary>
internal sealed class TableFile
{
    private readonly string _path;
    private readonly string[] _header;
    private readonly List<string[]> _rows = [];
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal); // key -> row

    public TableFile(string path)
    {
        _path = path;
        using StreamReader reader = new(path, Encoding.UTF8);
        using CsvParser parser = new(reader, new CsvConfiguration(CultureInfo.InvariantCulture));
        _header = parser.Read() ? parser.Record! : [];
        while (parser.Read())
        {
            _positions.TryAdd(parser.Record![0], _rows.Count);
            _rows.Add(parser.Record!);
        }
    }

    /// <summary>Whether there is a row with the key.</summary>
    public bool Has(string key) => _positions.ContainsKey(key);

    public string this[string key, string column]
    {
        get => _rows[_positions[key]][IndexOf(column)];
        set => _rows[_positions[key]][IndexOf(column)] = value;
    }

    /// <summary>Number of a cell; null where it is empty.</summary>
    public double? Number(string key, string column) => double.TryParse(this[key, column], NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;

    public void SetNumber(string key, string column, double value) => this[key, column] = value.ToString("R", CultureInfo.InvariantCulture);

    public void Save()
    {
        using StreamWriter stream = new(_path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using CsvWriter writer = new(stream, new CsvConfiguration(CultureInfo.InvariantCulture) { NewLine = "\n" });
        foreach (string[] row in _rows.Prepend(_header))
        {
            foreach (string cell in row) writer.WriteField(cell);
            writer.NextRecord();
        }
    }

    private int IndexOf(string column) => Array.IndexOf(_header, column);
}
