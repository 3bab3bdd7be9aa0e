using System.Collections.Immutable;

namespace Karvan.Formats.GeoJson;

/// <summary>Cuts lines where they cross the longitude of 180 degrees, as RFC 7946 (3.1.9) asks.</summary>
internal static class Antimeridian
{
    /// <summary>The line in pieces none of which crosses; one piece where it does not cross.</summary>
    public static IReadOnlyList<IReadOnlyList<GeoPoint>> Cut(ImmutableArray<GeoPoint> line)
    {
        List<IReadOnlyList<GeoPoint>> pieces = [];
        List<GeoPoint> piece = [line[0]];
        for (int i = 1; i < line.Length; i++)
        {
            if (Math.Abs(line[i].Lon - line[i - 1].Lon) > 180)
            {
                double side = line[i - 1].Lon < 0 ? -180 : 180;
                double lat = LatitudeAt(line[i - 1], line[i], side);
                piece.Add(new GeoPoint(side, lat));
                pieces.Add(piece);
                piece = [new GeoPoint(-side, lat)];
            }

            piece.Add(line[i]);
        }

        pieces.Add(piece);
        return pieces;
    }

    private static double LatitudeAt(GeoPoint from, GeoPoint to, double side)
    {
        double end = to.Lon + (2 * side);
        double share = end == from.Lon ? 0 : (side - from.Lon) / (end - from.Lon);
        return from.Lat + (share * (to.Lat - from.Lat));
    }
}
