using System.Globalization;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Editing;

/// <summary>
/// A package while a scenario changes it, copy-on-write: tables and rows that no change touches are shared. A changed number takes its row
/// of parameters.csv with it, so that runs sample what the scenario says. Not thread-safe.
/// </summary>
internal sealed class PackageDraft(CorridorPackage package)
{
    private const string ParameterTable = "parameters";

    private readonly Dictionary<string, TableDraft> _tables = new(StringComparer.Ordinal);

    /// <summary>Rows as they stand now.</summary>
    public IEnumerable<TRow> Rows<TRow>(string table) => Table(table).Rows.Cast<TRow>().ToArray();

    /// <summary>The row with the key; null = none.</summary>
    public TRow? Find<TRow>(string table, string key)
        where TRow : class => (TRow?)Table(table).Find(key);

    public object? Find(string table, string key) => Table(table).Find(key);

    /// <summary>Puts a number into a cell.</summary>
    /// <returns>The rule of the column that the number breaks; null when it is set.</returns>
    public string? Set(string table, string key, string column, double value, CellEvidence? evidence = null)
    {
        TableDraft draft = Table(table);
        EditableColumn cell = draft.Table.Columns[column];
        if (cell.Refusal(value) is { } refusal) return refusal;
        evidence ??= CellEvidence.Set(value);
        Put(draft, key, cell, value);
        if (cell == draft.Table.BoundedColumn) PutBounds(draft, key, evidence.Low, evidence.High);
        PutParameter(table, key, cell, value, evidence);
        return null;
    }

    /// <summary>Multiplies a cell and its range; an empty cell stays empty.</summary>
    public void Scale(string table, string key, string column, double factor)
    {
        TableDraft draft = Table(table);
        if (draft.Table.Columns[column].NumberOf(draft.Find(key)!) is not { } old) return;
        ParameterRow? parameter = Find<ParameterRow>(ParameterTable, ParameterId(table, key, column));
        (double low, double high) = RangeOf(draft, key, draft.Table.Columns[column], parameter) ?? (old, old);
        string basis = string.Create(CultureInfo.InvariantCulture, $"times {factor} by the scenario{(parameter?.EstimateBasis is { } given ? "; before: " + given : "")}");
        Set(table, key, column, old * factor, new CellEvidence(low * factor, high * factor, "derived", parameter?.ClaimIds, basis));
    }

    /// <summary>Adds a row whose numbers are all empty.</summary>
    public void Add(string table, object row) => Table(table).Add(row);

    /// <summary>Puts a text into a cell.</summary>
    public void SetText(string table, string key, string column, string value)
    {
        TableDraft draft = Table(table);
        draft.Replace(key, draft.Table.With(draft.Find(key)!, draft.Table.Columns[column], value));
    }

    /// <summary>The package with the changes; the tables that none touched are the same objects.</summary>
    public CorridorPackage ToPackage()
    {
        CorridorPackage result = package with { };
        foreach (TableDraft table in _tables.Values)
            if (table.IsChanged) table.Table.Rows.SetValue(result, table.ToArray());
        return result;
    }

    private static string ParameterId(string table, string key, string column) => $"{table}/{key}/{column}";

    private TableDraft Table(string name)
    {
        if (_tables.TryGetValue(name, out TableDraft? known)) return known;
        EditableTable table = EditableTable.All[name];
        return _tables[name] = new TableDraft(table, (IEnumerable<object>)table.Rows.GetValue(package)!);
    }

    private static void Put(TableDraft draft, string key, EditableColumn column, double value) =>
        draft.Replace(key, draft.Table.With(draft.Find(key)!, column, column.Boxed(value)));

    // Tables that repeat the range of their value (demand: low, high).
    private static void PutBounds(TableDraft draft, string key, double low, double high)
    {
        foreach (EditableColumn column in draft.Table.Columns.Values.Where(column => column.Attribute.IsBound))
            Put(draft, key, column, column.Name == "low" ? low : high);
    }

    private static (double Low, double High)? RangeOf(TableDraft draft, string key, EditableColumn column, ParameterRow? parameter)
    {
        if (parameter is not null) return (parameter.Low, parameter.High);
        object row = draft.Find(key)!;
        return column == draft.Table.BoundedColumn && draft.Table.Columns["low"].NumberOf(row) is { } low && draft.Table.Columns["high"].NumberOf(row) is { } high ? (low, high) : null;
    }

    private void PutParameter(string table, string key, EditableColumn column, double value, CellEvidence evidence)
    {
        TableDraft parameters = Table(ParameterTable);
        string id = ParameterId(table, key, column.Name);
        ParameterRow? known = (ParameterRow?)parameters.Find(id);
        ParameterRow row = new()
        {
            ParameterId = id,
            Value = value,
            Low = Math.Min(evidence.Low, value),
            High = Math.Max(evidence.High, value),
            Unit = known?.Unit ?? column.Attribute.Unit ?? "1",
            Rule = evidence.Rule,
            ClaimIds = evidence.Claims,
            EstimateBasis = evidence.Basis,
        };
        if (known is null) parameters.Add(row);
        else parameters.Replace(id, row);
    }
}
