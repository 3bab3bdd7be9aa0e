using System.Globalization;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Packages.Checks;

/// <summary>
/// Where existing rail links of two gauges meet at a place on the same days, something must change the gauge: a border row with a gauge
/// change at the place or on a link that touches it, or a facility of kind gauge-change at the place, on some of those days.
/// </summary>
internal static class GaugeRule
{
    public static void Check(CheckContext context)
    {
        if (!context.AreComplete("links", "borders", "facilities")) return;
        foreach ((string place, List<int> meeting) in LinksByPlace(context.Package.Links))
            CheckPlace(context, place, meeting);
    }

    private static Dictionary<string, List<int>> LinksByPlace(IReadOnlyList<LinkRow> links)
    {
        Dictionary<string, List<int>> byPlace = new(StringComparer.Ordinal);
        for (int index = 0; index < links.Count; index++)
        {
            if (links[index] is not { Mode: "rail", Status: "existing" } link) continue;
            Lists.Add(byPlace, link.FromPlace, index);
            Lists.Add(byPlace, link.ToPlace, index);
        }

        return byPlace;
    }

    private static void CheckPlace(CheckContext context, string place, List<int> meeting)
    {
        IReadOnlyList<LinkRow> links = context.Package.Links;
        for (int second = 1; second < meeting.Count; second++)
            for (int first = 0; first < second; first++)
            {
                LinkRow left = links[meeting[first]], right = links[meeting[second]];
                if (left.GaugeMm is not { } gauge || right.GaugeMm is not { } other || gauge == other || !Periods.Overlap(left, right)) continue;
                if (HasChange(context.Package, place, meeting, right)) continue;
                context.Error("links", meeting[second], "gauge_mm", other.ToString(CultureInfo.InvariantCulture), FindingRules.GaugeChange,
                    $"Mend the gauge, or add a row with a gauge change at '{place}' to borders.csv: link '{left.LinkId}' arrives there on {gauge} mm.");
                return;
            }
    }

    private static bool HasChange(CorridorPackage package, string place, List<int> meeting, LinkRow link) =>
        package.Borders.Any(border => border.GaugeChange != "none" && Periods.Overlap(border, link)
            && (border.PlaceId == place || meeting.Exists(index => package.Links[index].LinkId == border.LinkId)))
        || package.Facilities.Any(facility => facility.Kind == "gauge-change" && facility.PlaceId == place && Periods.Overlap(facility, link));
}
