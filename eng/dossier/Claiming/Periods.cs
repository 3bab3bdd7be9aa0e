using System.Globalization;
using Karvan.Dossier.Reading;

namespace Karvan.Dossier.Claiming;

/// <summary>First and last days of years, months and days.</summary>
internal static class Periods
{
    /// <summary>First day of a year, a month or a day; null where there is none.</summary>
    public static string? First(string? text) => text?.Length switch
    {
        null or 0 => null,
        4 => $"{text}-01-01",
        7 => $"{text}-01",
        10 => text,
        _ => null,
    };

    /// <summary>Last day of a year, a month or a day; null where there is none.</summary>
    public static string? Last(string? text) => text?.Length switch
    {
        null or 0 => null,
        4 => $"{text}-12-31",
        7 => $"{text}-{DaysIn(text)}",
        10 => text,
        _ => null,
    };

    /// <summary>Year of a day, month or year.</summary>
    public static int? Year(string? text) => text is { Length: >= 4 } && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out int year) ? year : null;

    private static string DaysIn(string month)
    {
        if (!int.TryParse(month.AsSpan(0, 4), out int year) || !int.TryParse(month.AsSpan(5), out int number) || number is < 1 or > 12)
            throw new DossierException($"\"{month}\" is not a month");
        return DateTime.DaysInMonth(year, number).ToString("00", CultureInfo.InvariantCulture);
    }
}
