using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>
/// Which numbers need a parameter: all in columns that are neither key nor bound nor a year or month, of all tables but those that are
/// evidence themselves (claims, parameters, sources, place_aliases, observations).
/// </summary>
internal static class ModelNumbers
{
    private const string Observations = "observations/";

    private static readonly HashSet<string> _evidence = new(StringComparer.Ordinal) { "claims", "parameters", "sources", "place_aliases" };

    /// <summary>Columns that name the unit of a number whose unit differs from row to row.</summary>
    private static readonly Dictionary<(string Table, string Column), string> _unitColumns = new()
    {
        [("constants", "value")] = "unit",
        [("projects", "capacity_added")] = "capacity_unit",
    };

    public static bool AreIn(TableSchema schema) =>
        !_evidence.Contains(schema.Name) && !schema.Name.StartsWith(Observations, StringComparison.Ordinal);

    public static bool Include(ColumnSchema column) =>
        column.IsNumber && !column.Attribute.IsKey && !column.Attribute.IsBound && column.Name is not ("year" or "month");

    /// <summary>All numbers of a package that need a parameter.</summary>
    public static IEnumerable<NumberCell> Of(CheckContext context) =>
        from view in context.Views
        where AreIn(view.Schema)
        from column in Enumerable.Range(0, view.Schema.Columns.Length)
        where Include(view.Schema.Columns[column])
        from row in Enumerable.Range(0, view.Count)
        let value = view.Number(row, column)
        where value is not null
        select new NumberCell(view, row, column, value.Value, IdOf(view, row, column));

    public static string IdOf(ITableView view, int row, int column) =>
        string.Concat(view.Schema.Name, "/", view.Text(row, view.Schema.KeyIndex)) + "/" + view.Schema.Columns[column].Name;

    /// <summary>The unit that the parameter must have; null where any will do.</summary>
    public static string? UnitOf(NumberCell cell)
    {
        if (cell.Schema.Attribute.Unit is { } unit) return unit;
        return _unitColumns.TryGetValue((cell.View.Schema.Name, cell.Schema.Name), out string? column)
            ? cell.View.Text(cell.Row, cell.View.Schema.IndexOf(column))
            : null;
    }
}
