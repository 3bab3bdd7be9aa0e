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

    public LocalDate Middle => new(year, 7, 1);

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
