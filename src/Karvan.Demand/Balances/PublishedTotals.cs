using System.Collections.Immutable;
using System.Globalization;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Demand.Balances;

/// <summary>Groups the published figures of a year by what they count; figures of different scopes never meet.</summary>
internal static class PublishedTotals
{
    public static ImmutableArray<PublishedTotal> Of(CorridorPackage package, int year) =>
    [
        .. package.ObservedVolumes.Where(row => IsWholeYear(row, year))
            .GroupBy(row => (row.Scope, row.Corridor, row.SectionOrPlace, row.Cargo, row.Direction, row.Unit, Kind: KindOf(row)))
            .Select(group => Total([.. group])),
    ];

    private static bool IsWholeYear(ObservedVolumeRow row, int year)
    {
        string name = year.ToString(CultureInfo.InvariantCulture);
        return IsStart(row.PeriodStart, name) && IsEnd(row.PeriodEnd, name);
    }

    private static bool IsStart(string? text, string year) => text == year || text == $"{year}-01" || text == $"{year}-01-01";

    private static bool IsEnd(string? text, string year) => text == year || text == $"{year}-12" || text == $"{year}-12-31";

    private static string KindOf(ObservedVolumeRow row) => row.Qualifier switch
    {
        "capacity" => "capacity",
        "target" or "planned" => "plan",
        _ => "observed",
    };

    private static PublishedTotal Total(List<ObservedVolumeRow> rows)
    {
        double low = rows.Min(row => row.Value), high = rows.Max(row => row.Value);
        return new PublishedTotal
        {
            Scope = rows[0].Scope,
            Section = rows[0].SectionOrPlace,
            Cargo = rows[0].Cargo,
            Direction = rows[0].Direction,
            Unit = rows[0].Unit,
            Kind = KindOf(rows[0]),
            Low = low,
            High = high,
            Spread = high > 0 ? (high - low) / high : 0,
            Figures = [.. rows.Select(row => new PublishedFigure(row.VolumeId, row.Value, row.Qualifier, row.Role, row.SourceId))],
        };
    }
}
