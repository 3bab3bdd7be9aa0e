namespace Karvan.Network.Packages.Tables;

/// <summary>A whole number.</summary>
internal sealed class IntegerBinding<TRow> : ColumnBinding<TRow>
    where TRow : class
{
    private readonly Action<TRow, int>? _set;
    private readonly Action<TRow, int?>? _setNullable;

    public IntegerBinding(ColumnSchema column) : base(column)
    {
        if (column.IsNullableValue) _setNullable = Setter<Action<TRow, int?>>();
        else _set = Setter<Action<TRow, int>>();
    }

    public override void Set(TRow row, string cell, RowSite site)
    {
        if (!CellParsing.TryInteger(cell, out int value))
        {
            ReportType(cell, site, "a whole number, for example 12");
            return;
        }

        if (!IsWithin(value, cell, site)) return;
        if (_set is not null) _set(row, value);
        else _setNullable!(row, value);
    }
}
