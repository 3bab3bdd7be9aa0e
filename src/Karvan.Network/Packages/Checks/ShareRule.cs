using System.Globalization;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Packages.Checks;

/// <summary>Monthly profiles and route shares sum to 1 within <see cref="Tolerance"/>; a profile has every month once.</summary>
internal static class ShareRule
{
    /// <summary>Shares are written with few decimals.</summary>
    public const double Tolerance = 0.001;

    public static void Check(CheckContext context)
    {
        CheckProfiles(context);
        CheckStorms(context);
        CheckRoutes(context);
    }

    private static void CheckProfiles(CheckContext context)
    {
        if (!context.AreComplete("seasonality")) return;
        IReadOnlyList<SeasonalityRow> rows = context.Package.Seasonality;
        foreach (IGrouping<string, int> profile in Enumerable.Range(0, rows.Count).GroupBy(index => rows[index].Profile, StringComparer.Ordinal))
        {
            int[] indexes = [.. profile];
            if (!CheckMonths(context, "seasonality", indexes, index => rows[index].Month)) continue;
            CheckSum(context, "seasonality", indexes[^1], indexes.Sum(index => rows[index].Share), $"the twelve shares of '{profile.Key}'");
        }
    }

    private static void CheckStorms(CheckContext context)
    {
        if (!context.AreComplete("storms")) return;
        IReadOnlyList<StormRow> rows = context.Package.Storms;
        foreach (IGrouping<string, int> sea in Enumerable.Range(0, rows.Count).GroupBy(index => rows[index].Sea, StringComparer.Ordinal))
            CheckMonths(context, "storms", [.. sea], index => rows[index].Month);
        HashSet<string> seas = new(rows.Select(row => row.Sea), StringComparer.Ordinal);
        for (int index = 0; index < context.Package.PortWeather.Count; index++)
            if (!seas.Contains(context.Package.PortWeather[index].Sea))
                context.Error("port_weather", index, "sea", context.Package.PortWeather[index].Sea, FindingRules.Reference, "Name a sea of storms.csv.");
    }

    private static bool CheckMonths(CheckContext context, string table, int[] rows, Func<int, int> monthOf)
    {
        int[] months = new int[13];
        bool isWhole = rows.Length == 12;
        foreach (int index in rows)
        {
            int month = monthOf(index);
            if (month is < 1 or > 12) return false;
            if (++months[month] == 1) continue;
            isWhole = false;
            context.Error(table, index, "month", month.ToString(CultureInfo.InvariantCulture), FindingRules.Months, "Give every month once.");
        }

        if (!isWhole && Array.IndexOf(months, 0, 1) is >= 0 and int missing)
            context.Error(table, rows[^1], "month", null, FindingRules.Months, $"Add month {missing}.");
        return isWhole;
    }

    private static void CheckRoutes(CheckContext context)
    {
        if (!context.AreComplete("route_choices")) return;
        IReadOnlyList<RouteChoiceRow> rows = context.Package.RouteChoices;
        foreach (IGrouping<(string, string), int> choice in Enumerable.Range(0, rows.Count).GroupBy(index => (rows[index].Chain, rows[index].Country)))
            CheckChoice(context, rows, [.. choice], choice.Key);
    }

    // The sum can only change on a day on which a row begins.
    private static void CheckChoice(CheckContext context, IReadOnlyList<RouteChoiceRow> rows, int[] indexes, (string Chain, string Country) choice)
    {
        foreach (LocalDate day in indexes.Select(index => Periods.StartOf(rows[index])).Distinct())
        {
            int[] held = [.. indexes.Where(index => Periods.Holds(rows[index], day))];
            if (held.Length > 0) CheckSum(context, "route_choices", held[^1], held.Sum(index => rows[index].Share), $"the shares of '{choice.Chain}' and '{choice.Country}' that hold together");
        }
    }

    private static void CheckSum(CheckContext context, string table, int index, double sum, string what)
    {
        if (Math.Abs(sum - 1) <= Tolerance || !context.View(table).IsSound(index)) return;
        context.Error(table, index, "share", sum.ToString("G6", CultureInfo.InvariantCulture), FindingRules.ShareSum, $"Let {what} sum to 1.");
    }
}
