using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Demand.Balances;

/// <summary>A calendar year and which part of it dated rows cover.</summary>
internal sealed class CalendarYear(int year)
{
    private readonly LocalDate _first = new(year, 1, 1);
    private readonly LocalDate _last = new(year, 12, 31);

    public int Days => Period.DaysBetween(_first, _last) + 1;

    public double Hours => 24.0 * Days;

    /// <summary>The middle of the year, or of the part of it in which the row holds; the middle of the year where it holds on no day of it.</summary>
    public LocalDate MiddleOf(IDatedRow row)
    {
        LocalDate middle = new(year, 7, 1);
        LocalDate from = row.ValidFrom is { } start && start > _first ? start : _first, to = row.ValidTo is { } end && end < _last ? end : _last;
        bool holdsThen = from <= middle && middle <= to;
        return holdsThen || from > to ? middle : from.PlusDays(Period.DaysBetween(from, to) / 2);
    }

    /// <summary>Share of the year in which all the rows hold.</summary>
    public double ShareOf(params ReadOnlySpan<IDatedRow> rows)
    {
        LocalDate from = _first, to = _last;
        foreach (IDatedRow row in rows)
        {
            if (row.ValidFrom is { } start && start > from) from = start;
            if (row.ValidTo is { } end && end < to) to = end;
        }

        return from > to ? 0 : (Period.DaysBetween(from, to) + 1.0) / Days;
    }
}
