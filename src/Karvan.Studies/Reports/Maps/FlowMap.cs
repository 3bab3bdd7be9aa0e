using Karvan.Network.Packages.Rows;
using Karvan.Studies.Results;

namespace Karvan.Studies.Reports.Maps;

/// <summary>Draws the links that carried cargo, colored by tonnes, with numbered marks where cargo waited most.</summary>
internal sealed class FlowMap
{
    private const int MostMarks = 6;
    private readonly ReportContext _context;
    private readonly MapGeometry _geometry;
    private readonly double[] _bounds;

    public FlowMap(ReportContext context)
    {
        _context = context;
        _geometry = MapGeometry.Read(context.Package.Folder);
        Flows = [.. FlowsOf().OrderBy(flow => flow.Tonnes)];
        _bounds = BoundsOf(Flows.Count == 0 ? 0 : Flows[^1].Tonnes);
    }

    /// <summary>Links with cargo, the busiest last.</summary>
    public IReadOnlyList<MapFlow> Flows { get; }

    public IEnumerable<string> Attributions => _geometry.Attributions;

    /// <summary>Lower ends of the five classes of tonnes.</summary>
    public IReadOnlyList<double> Bounds => _bounds;

    /// <summary>Draws what a frame shows.</summary>
    /// <param name="frame">Part of the earth.</param>
    /// <param name="title">What it shows.</param>
    public Html Draw(MapFrame frame, string title)
    {
        LabelSpace space = new(frame);
        Html marks = Html.Join(MarkedResources().Select(mark => Mark(frame, space, mark.Row, mark.Rank)));
        return Html.Of($"""
            <svg class="map" viewBox="0 0 {frame.Width:0} {frame.Height:0}" role="img" aria-label="{title}"><title>{title}</title><desc>{Description()}</desc>
            <rect class="water" width="{frame.Width:0}" height="{frame.Height:0}"/><path class="land" d="{Rings(_geometry.Land, frame)}"/><path class="water" d="{Rings(_geometry.Lakes, frame)}"/>
            {Flows.Select(flow => Line(frame, flow))}
            {marks}{Labels(frame, space)}</svg>

            """);
    }

    /// <summary>Class of an amount, 1 to 5.</summary>
    public int ClassOf(double tonnes) => Math.Max(1, Array.FindLastIndex(_bounds, bound => tonnes >= bound) + 1);

    private static double[] BoundsOf(double most)
    {
        double power = Math.Pow(10, Math.Floor(Math.Log10(Math.Max(1, most))));
        double top = most / power >= 5 ? 5 * power : most / power >= 2 ? 2 * power : power;
        return [0, top / 20, top / 10, top / 4, top / 2];
    }

    private IEnumerable<MapFlow> FlowsOf()
    {
        foreach (ThroughputRow row in _context.Result.Throughput.Where(row => row is { Section: not null, Cargo: "total", Direction: "both", Month: null } && row.Tonnes.Mean > 0))
            if (_context.Labels.Link(row.Section!) is { } link && LineOf(link) is { } line)
                yield return new MapFlow(link, row.Tonnes.Mean, line);
    }

    private MapPoint[]? LineOf(LinkRow link)
    {
        if (_geometry.LineOf(link.LinkId) is { } line) return line;
        return _context.Labels.Place(link.FromPlace) is { } from && _context.Labels.Place(link.ToPlace) is { } to ? [new(from.Lon, from.Lat), new(to.Lon, to.Lat)] : null;
    }

    private string Description() => string.Join("; ", Flows.Reverse().Take(10).Select(flow => $"{_context.Labels.Of(flow.Link.LinkId)} {ReportText.Tonnes(flow.Tonnes)}"));

    private static string Rings(List<MapPoint[]> rings, MapFrame frame) => string.Concat(rings
        .Select(ring => MapShapes.Clip([.. ring.Select(frame.Place)], frame)).Where(ring => ring.Count > 2)
        .Select(ring => MapShapes.Simplify(ring, 0.8)).Where(ring => ring.Count > 3).Select(ring => MapShapes.Path(ring, isClosed: true)));

    private Html Line(MapFrame frame, MapFlow flow)
    {
        List<MapPoint> drawn = MapShapes.Simplify([.. flow.Line.Select(frame.Place)], 0.6);
        if (!drawn.Exists(frame.Shows)) return Html.Empty;
        int level = ClassOf(flow.Tonnes);
        return Html.Of($"<path class=\"flow q{level}{(flow.Link.Mode == "sea" ? " sea" : "")}\" d=\"{MapShapes.Path(drawn, isClosed: false)}\"><title>{_context.Labels.Of(flow.Link.LinkId)} ({flow.Link.Mode}): {ReportText.Tonnes(flow.Tonnes)}</title></path>\n");
    }

    private IEnumerable<(BottleneckRow Row, int Rank)> MarkedResources() =>
        _context.Result.Bottlenecks.Where(row => row.WaitShare > 0).Take(MostMarks).Select((row, index) => (row, index + 1));

    // Several resources of one place share a mark; the first of them stands above the others.
    private Html Mark(MapFrame frame, LabelSpace space, BottleneckRow row, int rank)
    {
        if (PointOf(row.Place) is not { } degrees) return Html.Empty;
        MapPoint point = frame.Place(degrees);
        if (!frame.Shows(point)) return Html.Empty;
        int before = MarkedResources().Count(mark => mark.Rank < rank && PointOf(mark.Row.Place) is { } other && Near(frame.Place(other), point));
        MapPoint drawn = new(point.X + (20 * before), point.Y);
        space.Take(drawn, 10);
        return Html.Of($"<g class=\"mark\"><circle cx=\"{drawn.X:0.#}\" cy=\"{drawn.Y:0.#}\" r=\"9\"/><text x=\"{drawn.X:0.#}\" y=\"{drawn.Y + 4.5:0.#}\">{rank}</text><title>{rank}. {_context.Labels.OfResource(row.Resource)}: {ReportText.Share(row.WaitShare)} of all waiting</title></g>\n");
    }

    private static bool Near(MapPoint one, MapPoint other) => double.Hypot(one.X - other.X, one.Y - other.Y) < 18;

    private MapPoint? PointOf(string id)
    {
        if (_context.Labels.Place(id) is { } place) return new MapPoint(place.Lon, place.Lat);
        return _context.Labels.Link(id) is { } link && LineOf(link) is { } line ? line[line.Length / 2] : null;
    }

    private IEnumerable<Html> Labels(MapFrame frame, LabelSpace space)
    {
        foreach (string id in LabelOrder().Distinct(StringComparer.Ordinal))
        {
            if (_context.Labels.Place(id) is not { } place) continue;
            MapPoint point = frame.Place(new MapPoint(place.Lon, place.Lat));
            string name = place.Name.Split(" (")[0];
            if (!frame.Shows(point) || space.Find(point, name) is not { } text) continue;
            space.Take(point, 4);
            yield return Html.Of($"<circle class=\"place\" cx=\"{point.X:0.#}\" cy=\"{point.Y:0.#}\" r=\"2.6\"/><text class=\"label\" x=\"{text.X:0.#}\" y=\"{text.Y:0.#}\">{name}</text>\n");
        }
    }

    // Where cargo waits, ends of sea links, ends of the main relations, borders.
    private IEnumerable<string> LabelOrder() =>
    [
        .. MarkedResources().Select(mark => mark.Row.Place), .. Flows.Where(flow => flow.Link.Mode == "sea").Reverse().SelectMany(Ends),
        .. _context.Result.TransitTimes.Take(12).SelectMany(row => new[] { row.From, row.To }), .. Flows.Reverse().SelectMany(Ends).Where(id => _context.Labels.Place(id)?.Kind == "border"),
    ];

    private static IEnumerable<string> Ends(MapFlow flow) => [flow.Link.FromPlace, flow.Link.ToPlace];
}
