using System.Collections.Immutable;
using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;

namespace Karvan.Formats.GeoJson;

/// <summary>A network with the lines of its links, and who must be named for them. Immutable.</summary>
public sealed class NetworkMap
{
    private const string OpenLicence = "ODbL";

    private readonly IReadOnlyDictionary<string, LinkShape> _shapes;

    /// <summary>Puts network and lines together.</summary>
    /// <param name="package">Package of the network; its sources are named.</param>
    /// <param name="network">Network.</param>
    /// <param name="shapes">Lines by link id; links without one are drawn straight.</param>
    public NetworkMap(CorridorPackage package, CorridorNetwork network, IReadOnlyDictionary<string, LinkShape> shapes)
    {
        Package = package;
        Network = network;
        _shapes = shapes;
        Attribution = AttributionOf();
    }

    /// <summary>Package of the network.</summary>
    public CorridorPackage Package { get; }

    /// <summary>Network.</summary>
    public CorridorNetwork Network { get; }

    /// <summary>Sources of lines and coordinates with their licences, one a line.</summary>
    public IReadOnlyList<string> Attribution { get; }

    /// <summary>The line that the link has in the geometry files; null = none.</summary>
    public LinkShape? ShapeOf(Link link) => _shapes.GetValueOrDefault(link.Code);

    /// <summary>Points of the link from its start to its end; straight where it has no line.</summary>
    public ImmutableArray<GeoPoint> PointsOf(Link link)
    {
        PlaceRow from = Network.Places[link.From].Row;
        PlaceRow to = Network.Places[link.To].Row;
        if (ShapeOf(link) is not { } shape) return [new GeoPoint(from.Lon, from.Lat), new GeoPoint(to.Lon, to.Lat)];
        return DistanceKm(from, shape.Points[0]) <= DistanceKm(from, shape.Points[^1]) ? shape.Points : [.. shape.Points.Reverse()];
    }

    private static double DistanceKm(PlaceRow place, GeoPoint point) => GreatCircle.DistanceKm(place.Lat, place.Lon, point.Lat, point.Lon);

    private string[] AttributionOf()
    {
        SortedSet<string> lines = new(StringComparer.Ordinal);
        foreach (Link link in Network.Links)
        {
            if (ShapeOf(link) is not { } shape) continue;
            if (shape.Licence?.StartsWith(OpenLicence, StringComparison.Ordinal) == true) lines.Add($"Lines: (c) OpenStreetMap contributors, {shape.Licence}, https://www.openstreetmap.org/copyright");
            else lines.Add($"Lines: {shape.Source ?? "source not given"} ({shape.Licence ?? "licence not given"})");
        }

        Dictionary<string, SourceRow> sources = Package.Sources.DistinctBy(row => row.SourceId).ToDictionary(row => row.SourceId, StringComparer.Ordinal);
        foreach (string id in Package.Places.Select(row => row.SourceId).OfType<string>().Distinct(StringComparer.Ordinal))
            lines.Add($"Coordinates: {(sources.TryGetValue(id, out SourceRow? source) ? $"{source.Title} ({id})" : id)}");
        return [.. lines];
    }
}
