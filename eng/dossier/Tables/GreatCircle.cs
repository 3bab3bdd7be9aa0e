using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Distance over the sphere.</summary>
internal static class GreatCircle
{
    private const double EarthRadiusKm = 6371.0088;

    /// <summary>Kilometers between two places by the haversine formula on the mean radius.</summary>
    public static double Km(PlaceRow from, PlaceRow to)
    {
        double lat = double.DegreesToRadians(to.Lat - from.Lat) / 2;
        double lon = double.DegreesToRadians(to.Lon - from.Lon) / 2;
        double h = (Math.Sin(lat) * Math.Sin(lat))
            + (Math.Cos(double.DegreesToRadians(from.Lat)) * Math.Cos(double.DegreesToRadians(to.Lat)) * Math.Sin(lon) * Math.Sin(lon));
        return 2 * EarthRadiusKm * Math.Asin(Math.Sqrt(h));
    }
}
