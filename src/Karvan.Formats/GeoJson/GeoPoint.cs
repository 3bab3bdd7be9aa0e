namespace Karvan.Formats.GeoJson;

/// <summary>A point in WGS84.</summary>
/// <param name="Lon">Longitude, degrees, -180 to 180.</param>
/// <param name="Lat">Latitude, degrees, -90 to 90.</param>
public readonly record struct GeoPoint(double Lon, double Lat);
