namespace Karvan.Network.Packages.Checks;

/// <summary>Distances on the sphere of the mean radius of the Earth, 6371.0088 km (IUGG); at most 0.6 % from the ellipsoid.</summary>
internal static class GreatCircle
{
    private const double RadiusKm = 6371.0088;

    /// <summary>Great-circle distance by the haversine formula, km; arguments in degrees.</summary>
    public static double Kilometers(double fromLat, double fromLon, double toLat, double toLon)
    {
        double lat = Haversine(toLat - fromLat);
        double lon = Haversine(toLon - fromLon);
        double h = lat + double.Cos(double.DegreesToRadians(fromLat)) * double.Cos(double.DegreesToRadians(toLat)) * lon;
        return 2 * RadiusKm * double.Asin(double.Sqrt(double.Min(1, h)));
    }

    private static double Haversine(double degrees)
    {
        double sine = double.Sin(double.DegreesToRadians(degrees) / 2);
        return sine * sine;
    }
}
