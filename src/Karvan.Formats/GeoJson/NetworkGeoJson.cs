using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Karvan.Network.Links;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;
using NodaTime;

namespace Karvan.Formats.GeoJson;

/// <summary>
/// Writes a network as GeoJSON (RFC 7946): one FeatureCollection with places as points and links as lines, coordinates to six digits
/// (a tenth of a meter), sources in the member <c>attribution</c>. The same network gives the same bytes.
/// </summary>
public sealed class NetworkGeoJson
{
    private const int Digits = 6;

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, NewLine = "\n" };

    private readonly NetworkMap _map;
    private readonly Utf8JsonWriter _json;

    private NetworkGeoJson(NetworkMap map, Utf8JsonWriter json)
    {
        _map = map;
        _json = json;
    }

    /// <summary>The network as text.</summary>
    public static string TextOf(NetworkMap map)
    {
        using MemoryStream stream = new();
        Write(map, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Writes the network in UTF-8.</summary>
    public static void Write(NetworkMap map, Stream stream)
    {
        using Utf8JsonWriter json = new(stream, _options);
        new NetworkGeoJson(map, json).WriteCollection();
    }

    private void WriteCollection()
    {
        _json.WriteStartObject();
        _json.WriteString("type", "FeatureCollection");
        _json.WriteNumber("schema", 1);
        _json.WriteString("package", _map.Package.Name);
        _json.WriteString("packageHash", _map.Package.Hash);
        _json.WriteString("date", Day(_map.Network.Date));
        _json.WriteStartArray("attribution");
        foreach (string line in _map.Attribution) _json.WriteStringValue(line);
        _json.WriteEndArray();
        _json.WriteStartArray("features");
        foreach (Link link in _map.Network.Links) WriteLink(link);
        foreach (Place place in _map.Network.Places) WritePlace(place);
        _json.WriteEndArray();
        _json.WriteEndObject();
    }

    private void WritePlace(Place place)
    {
        PlaceRow row = place.Row;
        StartFeature("place", row.PlaceId);
        _json.WriteString("name", row.Name);
        WriteText("country", row.Country);
        WriteText("unlocode", row.Unlocode);
        _json.WriteString("kind", row.Kind);
        _json.WriteString("timeZone", row.TimeZone);
        WriteText("sourceId", row.SourceId);
        _json.WriteEndObject();
        _json.WriteStartObject("geometry");
        _json.WriteString("type", "Point");
        _json.WritePropertyName("coordinates");
        WritePoint(new GeoPoint(row.Lon, row.Lat));
        EndFeature();
    }

    private void WriteLink(Link link)
    {
        LinkRow row = link.Row;
        StartFeature("link", row.LinkId);
        _json.WriteString("from", row.FromPlace);
        _json.WriteString("to", row.ToPlace);
        _json.WriteString("mode", row.Mode);
        WriteText("railway", row.Railway);
        _json.WriteNumber("lengthKm", row.LengthKm);
        WriteNumber("gaugeMm", row.GaugeMm);
        WriteNumber("tracks", row.Tracks);
        WriteText("electrified", row.Electrified);
        WriteNumber("capacityTrainsPerDay", row.CapacityTrainsPerDay);
        WriteNumber("capacityTPerYear", row.CapacityTPerYear);
        _json.WriteString("status", row.Status);
        WriteText("validFrom", row.ValidFrom is { } from ? Day(from) : null);
        WriteText("validTo", row.ValidTo is { } to ? Day(to) : null);
        LinkShape? shape = _map.ShapeOf(link);
        _json.WriteString("line", shape is null ? "straight" : "routed");
        WriteText("lineSource", shape?.Source);
        WriteText("lineLicence", shape?.Licence);
        _json.WriteEndObject();
        WriteLines(Antimeridian.Cut(_map.PointsOf(link)));
        EndFeature();
    }

    private void WriteLines(IReadOnlyList<IReadOnlyList<GeoPoint>> lines)
    {
        _json.WriteStartObject("geometry");
        _json.WriteString("type", lines.Count == 1 ? "LineString" : "MultiLineString");
        _json.WritePropertyName("coordinates");
        if (lines.Count > 1) _json.WriteStartArray();
        foreach (IReadOnlyList<GeoPoint> line in lines)
        {
            _json.WriteStartArray();
            foreach (GeoPoint point in line) WritePoint(point);
            _json.WriteEndArray();
        }

        if (lines.Count > 1) _json.WriteEndArray();
    }

    private void StartFeature(string type, string code)
    {
        _json.WriteStartObject();
        _json.WriteString("type", "Feature");
        _json.WriteString("id", $"{type}/{code}");
        _json.WriteStartObject("properties");
        _json.WriteString("type", type);
        _json.WriteString("id", code);
    }

    private void EndFeature()
    {
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void WritePoint(GeoPoint point)
    {
        _json.WriteStartArray();
        _json.WriteNumberValue(Math.Round(point.Lon, Digits));
        _json.WriteNumberValue(Math.Round(point.Lat, Digits));
        _json.WriteEndArray();
    }

    private void WriteText(string name, string? value)
    {
        if (value is not null) _json.WriteString(name, value);
    }

    private void WriteNumber(string name, double? value)
    {
        if (value is { } number) _json.WriteNumber(name, number);
    }

    private static string Day(LocalDate date) => NodaTime.Text.LocalDatePattern.Iso.Format(date);
}
