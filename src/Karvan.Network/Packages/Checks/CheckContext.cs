using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>What a rule works on: the package, its tables and the place for findings.</summary>
internal sealed class CheckContext(CorridorPackage package, FindingList findings)
{
    private readonly Dictionary<string, ITableView> _views = PackageTables.All.ToDictionary(
        table => table.Schema.Name, table => table.ViewOf(package), StringComparer.Ordinal);

    private readonly Dictionary<(string Table, int Column), Dictionary<string, int>> _indexes = [];

    public CorridorPackage Package { get; } = package;

    public IEnumerable<ITableView> Views => _views.Values;

    public ITableView View(string table) => _views[table];

    /// <summary>Whether all these tables were read to the end; where not, what is not found in them says nothing.</summary>
    public bool AreComplete(params ReadOnlySpan<string> tables)
    {
        foreach (string table in tables)
            if (!_views[table].IsComplete) return false;
        return true;
    }

    /// <summary>Reports an error at a row of a table.</summary>
    public void Error(string table, int index, string? column, string? value, string rule, string mend)
    {
        ITableView view = _views[table];
        findings.Error(view.File, view.RowNumber(index), column, value, rule, mend);
    }

    public void Add(Finding finding) => findings.Add(finding);

    /// <summary>The keys of a table, with the index of the first row that has each.</summary>
    public IReadOnlyDictionary<string, int> KeysOf(string table)
    {
        ITableView view = _views[table];
        return IndexOf(table, view.Schema.KeyIndex);
    }

    /// <summary>The values of a text column, with the index of the first row that has each.</summary>
    public IReadOnlyDictionary<string, int> ValuesOf(string table, string column)
    {
        ITableView view = _views[table];
        return IndexOf(table, view.Schema.IndexOf(column));
    }

    private Dictionary<string, int> IndexOf(string table, int column)
    {
        if (_indexes.TryGetValue((table, column), out Dictionary<string, int>? known)) return known;
        ITableView view = _views[table];
        Dictionary<string, int> index = new(view.Count, StringComparer.Ordinal);
        for (int row = 0; row < view.Count; row++)
            if (view.Text(row, column) is { Length: > 0 } value) index.TryAdd(value, row);
        return _indexes[(table, column)] = index;
    }
}
