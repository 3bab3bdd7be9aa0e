namespace Karvan.Studies.Reports.Maps;

/// <summary>A point, as longitude and latitude in degrees or as x and y of the drawing.</summary>
/// <param name="X">Longitude, or x to the right.</param>
/// <param name="Y">Latitude, or y downwards.</param>
internal readonly record struct MapPoint(double X, double Y);
