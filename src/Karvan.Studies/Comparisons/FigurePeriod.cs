using NodaTime;
using NodaTime.Text;

namespace Karvan.Studies.Comparisons;

/// <summary>Period of a published figure as whole months of one year.</summary>
/// <param name="Months">Months from 0, the end excluded.</param>
internal readonly record struct FigurePeriod(Range Months)
{
    /// <summary>Whether a period as published begins in a year.</summary>
    public static bool BeginsIn(string? start, int year) => start?.StartsWith($"{year}", StringComparison.Ordinal) == true;

    /// <summary>The whole months of a year that a period names; null when it is not made of whole months of that year.</summary>
    /// <param name="start">Year, month or day, ISO 8601.</param>
    /// <param name="end">The same, inclusive; null = as the start.</param>
    /// <param name="year">Year.</param>
    public static FigurePeriod? Of(string? start, string? end, int year)
    {
        if (FirstDay(start) is not { } first || LastDay(end ?? start) is not { } last) return null;
        bool isWhole = first.Day == 1 && last.PlusDays(1).Day == 1 && first.Year == year && last.Year == year && first <= last;
        return isWhole ? new FigurePeriod(new Range(first.Month - 1, last.Month)) : null;
    }

    private static LocalDate? FirstDay(string? text) => text?.Length switch
    {
        4 => Parse(text + "-01-01"),
        7 => Parse(text + "-01"),
        10 => Parse(text),
        _ => null,
    };

    private static LocalDate? LastDay(string? text) => text?.Length switch
    {
        4 => Parse(text + "-12-31"),
        7 => Parse(text + "-01")?.PlusMonths(1).PlusDays(-1),
        10 => Parse(text),
        _ => null,
    };

    private static LocalDate? Parse(string text) => LocalDatePattern.Iso.Parse(text) is { Success: true } date ? date.Value : null;
}
