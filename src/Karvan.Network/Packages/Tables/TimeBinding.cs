using NodaTime;

namespace Karvan.Network.Packages.Tables;

/// <summary>A local time of day.</summary>
internal sealed class TimeBinding<TRow> : ColumnBinding<TRow>
    where TRow : class
{
    private readonly Action<TRow, LocalTime>? _set;
    private readonly Action<TRow, LocalTime?>? _setNullable;

    public TimeBinding(ColumnSchema column) : base(column)
    {
        if (column.IsNullableValue) _setNullable = Setter<Action<TRow, LocalTime?>>();
        else _set = Setter<Action<TRow, LocalTime>>();
    }

    public override void Set(TRow row, string cell, RowSite site)
    {
        if (!CellParsing.TryTime(cell, out LocalTime value))
        {
            ReportType(cell, site, "a time of day as 09:30");
            return;
        }

        if (_set is not null) _set(row, value);
        else _setNullable!(row, value);
    }
}
