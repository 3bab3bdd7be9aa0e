namespace Karvan.Network.Packages.Tables;

/// <summary>A decimal number.</summary>
internal sealed class NumberBinding<TRow> : ColumnBinding<TRow>
    where TRow : class
{
    private readonly Action<TRow, double>? _set;
    private readonly Action<TRow, double?>? _setNullable;

    public NumberBinding(ColumnSchema column) : base(column)
    {
        if (column.IsNullableValue) _setNullable = Setter<Action<TRow, double?>>();
        else _set = Setter<Action<TRow, double>>();
    }

    public override void Set(TRow row, string cell, RowSite site)
    {
        if (!CellParsing.TryNumber(cell, out double value))
        {
            ReportType(cell, site, "a finite decimal number with a point, for example 12.5");
            return;
        }

        if (!IsWithin(value, cell, site)) return;
        if (_set is not null) _set(row, value);
        else _setNullable!(row, value);
    }
}
