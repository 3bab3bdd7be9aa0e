using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using Karvan.Network.Packages;

namespace Karvan.Formats.GeoJson;

/// <summary>
/// Reads the lines of the links of a package: the files <c>geometry/*.geojson</c>, feature collections (RFC 7946) of LineString features with
/// the property <c>link_id</c>. A fault costs its feature only. Never throws on the content of a file.
/// </summary>
public sealed class GeometryReader
{
    private const string Folder = "geometry";
    private const string Rule = "geometry";

    private readonly Dictionary<string, LinkShape> _shapes = new(StringComparer.Ordinal);
    private readonly List<Finding> _findings = [];

    private GeometryReader()
    {
    }

    /// <summary>Reads the geometry files of a package in the order of their names; none at all is fine.</summary>
    /// <param name="packageFolder">Folder of the package.</param>
    public static GeometryReading Read(string packageFolder)
    {
        GeometryReader reader = new();
        string folder = Path.Combine(packageFolder, Folder);
        if (Directory.Exists(folder))
            foreach (string path in Directory.EnumerateFiles(folder, "*.geojson").Order(StringComparer.Ordinal)) reader.ReadFile(path, $"{Folder}/{Path.GetFileName(path)}");
        return new GeometryReading(reader._shapes, reader._findings);
    }

    private void ReadFile(string path, string file)
    {
        try
        {
            using FileStream stream = new(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            if (stream.Length > GeometryLimits.Bytes)
            {
                Refuse(file, null, null, $"{stream.Length} bytes", $"keep the file below {GeometryLimits.Bytes} bytes");
                return;
            }

            using JsonDocument document = JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = GeometryLimits.Depth });
            ReadCollection(document.RootElement, file);
        }
        catch (JsonException fault)
        {
            Refuse(file, null, null, null, string.Create(CultureInfo.InvariantCulture, $"write JSON; line {fault.LineNumber + 1}: {fault.Message.ReplaceLineEndings(" ")}"));
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            Refuse(file, null, null, null, $"let the file be read: {fault.Message}");
        }
    }

    private void ReadCollection(JsonElement root, string file)
    {
        if (root.ValueKind != JsonValueKind.Object || Text(root, "type") != "FeatureCollection" || !root.TryGetProperty("features", out JsonElement features) || features.ValueKind != JsonValueKind.Array)
        {
            Refuse(file, null, "type", null, "write a FeatureCollection with features");
            return;
        }

        int number = 0;
        foreach (JsonElement feature in features.EnumerateArray()) ReadFeature(feature, file, ++number);
    }

    private void ReadFeature(JsonElement feature, string file, int number)
    {
        if (feature.ValueKind != JsonValueKind.Object || !feature.TryGetProperty("properties", out JsonElement properties) || properties.ValueKind != JsonValueKind.Object || Text(properties, "link_id") is not { Length: > 0 } link)
            Refuse(file, number, "properties.link_id", null, "give the feature the id of its link");
        else if (!feature.TryGetProperty("geometry", out JsonElement geometry) || geometry.ValueKind != JsonValueKind.Object || Text(geometry, "type") != "LineString" || !geometry.TryGetProperty("coordinates", out JsonElement coordinates) || coordinates.ValueKind != JsonValueKind.Array)
            Refuse(file, number, "geometry", link, "give the link one LineString");
        else if (ReadPoints(coordinates, file, number, link) is { } points && !_shapes.TryAdd(link, new LinkShape(points, Text(properties, "source"), Text(properties, "licence") ?? Text(properties, "license"))))
            Refuse(file, number, "properties.link_id", link, "keep one line of the link; the first is used");
    }

    private ImmutableArray<GeoPoint>? ReadPoints(JsonElement coordinates, string file, int number, string link)
    {
        int count = coordinates.GetArrayLength();
        if (count is < 2 or > GeometryLimits.Points)
        {
            Refuse(file, number, "geometry.coordinates", link, $"give the line 2 to {GeometryLimits.Points} points");
            return null;
        }

        ImmutableArray<GeoPoint>.Builder points = ImmutableArray.CreateBuilder<GeoPoint>(count);
        foreach (JsonElement position in coordinates.EnumerateArray())
        {
            if (ReadPoint(position) is not { } point)
            {
                Refuse(file, number, "geometry.coordinates", link, $"write point {points.Count + 1} as [longitude, latitude] in degrees, longitude first");
                return null;
            }

            points.Add(point);
        }

        return points.MoveToImmutable();
    }

    private static GeoPoint? ReadPoint(JsonElement position)
    {
        if (position.ValueKind != JsonValueKind.Array || position.GetArrayLength() is not (2 or 3)) return null;
        if (position[0].ValueKind != JsonValueKind.Number || position[1].ValueKind != JsonValueKind.Number) return null;
        GeoPoint point = new(position[0].GetDouble(), position[1].GetDouble());
        return Math.Abs(point.Lon) <= 180 && Math.Abs(point.Lat) <= 90 ? point : null;
    }

    private static string? Text(JsonElement owner, string name) =>
        owner.TryGetProperty(name, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private void Refuse(string file, int? number, string? column, string? value, string mend) =>
        _findings.Add(new Finding(file, number, column, Finding.Shorten(value), Rule, mend, FindingSeverity.Warning));
}
