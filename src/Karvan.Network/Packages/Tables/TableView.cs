namespace Karvan.Network.Packages.Tables;

/// <summary>
/// Shows the rows of a package. Rows that were not read from a file (a changed or built package) stand in the order of the list.
/// </summary>
internal sealed class TableView<TRow>(TableSchema schema, ColumnGetter<TRow>[] getters, IReadOnlyList<TRow> rows) : ITableView
    where TRow : class
{
    private readonly ITableSite? _site = rows as ITableSite;

    public TableSchema Schema { get; } = schema;

    public int Count => rows.Count;

    public string File => _site?.File ?? Schema.File;

    public bool IsComplete => _site?.IsComplete ?? true;

    public int RowNumber(int index) => _site?.RowNumber(index) ?? index + 2;

    public bool IsSound(int index) => _site?.IsSound(index) ?? true;

    public object Row(int index) => rows[index];

    public string? Text(int row, int column) => getters[column].Text(rows[row]);

    public double? Number(int row, int column) => getters[column].Number(rows[row]);
}
