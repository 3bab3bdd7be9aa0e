using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Places;

/// <summary>
/// Distance over the ground on a sphere of the mean Earth radius (IUGG, R1 = 6371.0088 km) by the haversine formula
/// (R. W. Sinnott, "Virtues of the Haversine", Sky and Telescope 68(2), 1984). Against the ellipsoid it errs by up to 0.6 %.
/// </summary>
public static class GreatCircle
{
    /// <summary>Mean radius of the Earth, kilometers.</summary>
    public const double EarthRadiusKm = 6371.0088;

    /// <summary>Distance in kilometers between two places.</summary>
    public static double DistanceKm(PlaceRow from, PlaceRow to) => DistanceKm(from.Lat, from.Lon, to.Lat, to.Lon);

    /// <summary>Distance in kilometers between two points; latitude and longitude in degrees.</summary>
    public static double DistanceKm(double lat1, double lon1, double lat2, double lon2)
    {
        double a = Haversine(lat2 - lat1) + (Math.Cos(Radians(lat1)) * Math.Cos(Radians(lat2)) * Haversine(lon2 - lon1));
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(Math.Min(1, a)));
    }

    private static double Haversine(double degrees)
    {
        double sine = Math.Sin(Radians(degrees) / 2);
        return sine * sine;
    }

    private static double Radians(double degrees) => degrees * (Math.PI / 180);
}
