namespace Karvan.Network.Changes.Editing;

/// <summary>The rows of one table while a scenario changes them; the rows of the package stay as they are.</summary>
internal sealed class TableDraft
{
    private readonly List<object> _rows;
    private readonly Dictionary<string, int> _positions = new(StringComparer.Ordinal); // key -> position of its row

    public TableDraft(EditableTable table, IEnumerable<object> rows)
    {
        Table = table;
        _rows = [.. rows];
        for (int i = 0; i < _rows.Count; i++) _positions.TryAdd(KeyOf(_rows[i]), i);
    }

    public EditableTable Table { get; }

    public IReadOnlyList<object> Rows => _rows;

    public bool IsChanged { get; private set; }

    public string KeyOf(object row) => (string)(Table.Key.Property.GetValue(row) ?? "");

    public object? Find(string key) => _positions.TryGetValue(key, out int position) ? _rows[position] : null;

    public void Replace(string key, object row)
    {
        _rows[_positions[key]] = row;
        IsChanged = true;
    }

    public void Add(object row)
    {
        _positions.TryAdd(KeyOf(row), _rows.Count);
        _rows.Add(row);
        IsChanged = true;
    }

    /// <summary>The rows as a list of their own type.</summary>
    public Array ToArray()
    {
        Array rows = Array.CreateInstance(Table.RowType, _rows.Count);
        for (int i = 0; i < _rows.Count; i++) rows.SetValue(_rows[i], i);
        return rows;
    }
}
