using System.Text.Json.Nodes;

namespace Karvan.Dossier.Geometry;

/// <summary>A box of longitudes and latitudes in degrees.</summary>
/// <param name="West">West.</param>
/// <param name="South">South.</param>
/// <param name="East">East.</param>
/// <param name="North">North.</param>
internal sealed record Frame(double West, double South, double East, double North)
{
    /// <summary>Whether any point of a geometry lies in the box.</summary>
    public bool Meets(JsonNode geometry) => AnyPoint(geometry["coordinates"]!.AsArray());

    private bool AnyPoint(JsonArray coordinates) => coordinates is [JsonValue lon, JsonValue lat, ..]
        ? lon.GetValue<double>() >= West && lon.GetValue<double>() <= East && lat.GetValue<double>() >= South && lat.GetValue<double>() <= North
        : coordinates.Any(part => part is JsonArray inner && AnyPoint(inner));
}
