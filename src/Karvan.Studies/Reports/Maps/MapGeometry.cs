using System.Text.Json;

namespace Karvan.Studies.Reports.Maps;

/// <summary>
/// Lines of links and polygons of the basemap, from the GeoJSON files in <c>geometry</c> and <c>geometry/basemap</c> of a package. A file that is missing
/// or unreadable only makes the map plainer.
/// </summary>
internal sealed class MapGeometry
{
    private static readonly string[] _originNames = ["licence", "license", "source"];
    private const long LargestFile = 16 << 20;
    private readonly Dictionary<string, MapPoint[]> _lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> _attributions = new(StringComparer.Ordinal);

    /// <summary>Rings of land, degrees.</summary>
    public List<MapPoint[]> Land { get; } = [];

    /// <summary>Rings of lakes, degrees.</summary>
    public List<MapPoint[]> Lakes { get; } = [];

    /// <summary>Whom the shown data are owed to.</summary>
    public IEnumerable<string> Attributions => _attributions.Order(StringComparer.Ordinal);

    /// <summary>Line of a link from its start, degrees; null = not known.</summary>
    public MapPoint[]? LineOf(string link) => _lines.GetValueOrDefault(link);

    public static MapGeometry Read(string folder)
    {
        MapGeometry geometry = new();
        foreach (JsonElement feature in Features(Path.Combine(folder, "geometry"), "*.geojson")) geometry.AddLine(feature);
        string basemap = Path.Combine(folder, "geometry", "basemap");
        string land = File.Exists(Path.Combine(basemap, "land.geojson")) ? "land.geojson" : "countries.geojson";
        foreach (JsonElement feature in Features(basemap, land)) geometry.AddPolygon(feature, geometry.Land);
        foreach (JsonElement feature in Features(basemap, "lakes.geojson")) geometry.AddPolygon(feature, geometry.Lakes);
        return geometry;
    }

    private static IEnumerable<JsonElement> Features(string folder, string pattern)
    {
        if (!Directory.Exists(folder)) yield break;
        foreach (string file in Directory.EnumerateFiles(folder, pattern).Order(StringComparer.Ordinal))
            foreach (JsonElement feature in FeaturesOf(file))
                yield return feature;
    }

    private static JsonElement[] FeaturesOf(string file)
    {
        try
        {
            if (new FileInfo(file).Length > LargestFile) return [];
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(file));
            return document.RootElement.GetProperty("features").EnumerateArray().Select(feature => feature.Clone()).ToArray();
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException or KeyNotFoundException or InvalidOperationException)
        {
            return [];
        }
    }

    private void AddLine(JsonElement feature)
    {
        if (Text(feature, "link_id") is not { } link || CoordinatesOf(feature, "LineString") is not { } coordinates) return;
        if (Points(coordinates) is { Length: > 1 } points && _lines.TryAdd(link, points))
            _attributions.Add(IsOpenStreetMap(feature) ? "© OpenStreetMap contributors (ODbL 1.0)" : "Made with Natural Earth");
    }

    private static bool IsOpenStreetMap(JsonElement feature) =>
        _originNames.Any(name => Text(feature, name) is { } text
            && (text.Contains("ODbL", StringComparison.OrdinalIgnoreCase) || text.Contains("openstreetmap", StringComparison.OrdinalIgnoreCase) || text.StartsWith("osm", StringComparison.OrdinalIgnoreCase)));

    private void AddPolygon(JsonElement feature, List<MapPoint[]> rings)
    {
        JsonElement[] polygons = CoordinatesOf(feature, "Polygon") is { } one ? [one] : CoordinatesOf(feature, "MultiPolygon") is { } many ? [.. many.EnumerateArray()] : [];
        foreach (JsonElement polygon in polygons.Where(polygon => polygon.ValueKind == JsonValueKind.Array))
            rings.AddRange(polygon.EnumerateArray().Select(Points).OfType<MapPoint[]>());
        if (polygons.Length > 0) _attributions.Add("Made with Natural Earth");
    }

    private static JsonElement? CoordinatesOf(JsonElement feature, string type) =>
        feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("geometry", out JsonElement geometry) && geometry.ValueKind == JsonValueKind.Object
        && geometry.TryGetProperty("type", out JsonElement kind) && kind.ValueKind == JsonValueKind.String && kind.GetString() == type
        && geometry.TryGetProperty("coordinates", out JsonElement coordinates) && coordinates.ValueKind == JsonValueKind.Array ? coordinates : null;

    private static string? Text(JsonElement feature, string name) =>
        feature.ValueKind == JsonValueKind.Object && feature.TryGetProperty("properties", out JsonElement properties) && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private static MapPoint[]? Points(JsonElement coordinates)
    {
        if (coordinates.ValueKind != JsonValueKind.Array) return null;
        List<MapPoint> points = [];
        foreach (JsonElement pair in coordinates.EnumerateArray())
        {
            if (pair.ValueKind != JsonValueKind.Array || pair.GetArrayLength() < 2 || !pair[0].TryGetDouble(out double x) || !pair[1].TryGetDouble(out double y)) return null;
            points.Add(new MapPoint(x, y));
        }

        return [.. points];
    }
}
