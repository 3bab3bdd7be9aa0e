using NodaTime;

namespace Karvan.Network.Packages.Tables;

/// <summary>A day.</summary>
internal sealed class DateBinding<TRow> : ColumnBinding<TRow>
    where TRow : class
{
    private readonly Action<TRow, LocalDate>? _set;
    private readonly Action<TRow, LocalDate?>? _setNullable;

    public DateBinding(ColumnSchema column) : base(column)
    {
        if (column.IsNullableValue) _setNullable = Setter<Action<TRow, LocalDate?>>();
        else _set = Setter<Action<TRow, LocalDate>>();
    }

    public override void Set(TRow row, string cell, RowSite site)
    {
        if (!CellParsing.TryDate(cell, out LocalDate value))
        {
            ReportType(cell, site, "a day as 2024-12-31");
            return;
        }

        if (_set is not null) _set(row, value);
        else _setNullable!(row, value);
    }
}
