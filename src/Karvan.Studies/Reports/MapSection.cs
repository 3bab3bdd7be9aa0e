using Karvan.Studies.Reports.Maps;

namespace Karvan.Studies.Reports;

/// <summary>Two maps: all links that carried cargo, and the sea crossing with its ports.</summary>
internal static class MapSection
{
    // Degrees around the sea links that the second map shows.
    private const double Margin = 1.2;

    public static Html Of(ReportContext context)
    {
        FlowMap map = new(context);
        if (map.Flows.Count == 0) return Html.Empty;
        return Html.Of($"""
            <section id="map"><h2>Where it went</h2><div class="maps"><div class="scroll" tabindex="0" role="region" aria-label="Map of the route">{map.Draw(new MapFrame([.. map.Flows.SelectMany(flow => flow.Line)], 1000, leastAspect: 1.4, mostAspect: 2.6), "Links by tonnes carried in the year")}</div>
            {Crossing(map)}</div>{Legend(map)}<p class="muted">Numbers mark where cargo waited most, in order of waiting. {Lines(map)}</p></section>

            """);
    }

    private static Html Crossing(FlowMap map)
    {
        MapFlow[] sea = [.. map.Flows.Where(flow => flow.Link.Mode == "sea")];
        if (sea.Length == 0) return Html.Empty;
        MapFlow main = sea[^1];
        MapPoint[] points = [.. main.Line.SelectMany(point => new[] { new MapPoint(point.X - Margin, point.Y - Margin), new MapPoint(point.X + Margin, point.Y + Margin) })];
        return Html.Of($"<div class=\"inset\">{map.Draw(new MapFrame(points, 400, leastAspect: 0.95, mostAspect: 0.95), "The busiest crossing and its ports")}</div>");
    }

    private static Html Legend(FlowMap map) => Html.Of($"""
        <ul class="legend" aria-label="Tonnes of the year, both directions">{map.Bounds.Select((bound, index) => Html.Of($"<li><span class=\"line q{index + 1}\"></span>{Range(map, index)}</li>"))}</ul>

        """);

    private static string Range(FlowMap map, int index) =>
        index + 1 < map.Bounds.Count ? $"{(index == 0 ? "under " : ReportText.Tonnes(map.Bounds[index]) + " – ")}{ReportText.Tonnes(map.Bounds[index + 1])}" : $"{ReportText.Tonnes(map.Bounds[index])} and more";

    private static Html Lines(FlowMap map)
    {
        string credits = string.Join("; ", map.Attributions);
        return credits.Length == 0 ? Html.Of($"Links are drawn straight: the package holds no geometry.") : Html.Of($"Map data: {credits}. Lines show the corridor, not surveyed tracks.");
    }
}
