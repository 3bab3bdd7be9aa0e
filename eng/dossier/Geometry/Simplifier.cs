using System.Text.Json.Nodes;

namespace Karvan.Dossier.Geometry;

/// <summary>Drops the points of lines and rings that lie within a tolerance of the line without them (Douglas and Peucker).</summary>
internal static class Simplifier
{
    private const int Decimals = 3;
    private const int SmallestRing = 4;

    /// <summary>A simplified copy, or null where nothing is left of a polygon.</summary>
    public static JsonObject? Simplify(JsonNode geometry, double tolerance)
    {
        string type = (string)geometry["type"]!;
        JsonArray coordinates = geometry["coordinates"]!.AsArray();
        JsonNode? result = type switch
        {
            "LineString" => Line(coordinates, tolerance),
            "MultiLineString" => new JsonArray([.. coordinates.Select(line => (JsonNode)Line(line!.AsArray(), tolerance))]),
            "Polygon" => Polygon(coordinates, tolerance),
            "MultiPolygon" => NullIfEmpty(new JsonArray([.. coordinates.Select(polygon => Polygon(polygon!.AsArray(), tolerance)).OfType<JsonNode>()])),
            _ => coordinates.DeepClone(),
        };
        return result is null ? null : new JsonObject { ["type"] = type, ["coordinates"] = result };
    }

    private static JsonArray? Polygon(JsonArray rings, double tolerance) =>
        NullIfEmpty(new JsonArray([.. rings.Select(ring => Line(ring!.AsArray(), tolerance)).Where(ring => ring.Count >= SmallestRing)]));

    private static JsonArray? NullIfEmpty(JsonArray array) => array.Count == 0 ? null : array;

    private static JsonArray Line(JsonArray points, double tolerance)
    {
        double[] x = [.. points.Select(point => point![0]!.GetValue<double>())];
        double[] y = [.. points.Select(point => point![1]!.GetValue<double>())];
        bool[] keep = new bool[x.Length];
        keep[0] = keep[^1] = true;
        Keep(x, y, 0, x.Length - 1, tolerance, keep);
        return new JsonArray([.. Enumerable.Range(0, x.Length).Where(index => keep[index]).Select(index => (JsonNode)new JsonArray(Math.Round(x[index], Decimals), Math.Round(y[index], Decimals)))]);
    }

    private static void Keep(double[] x, double[] y, int first, int last, double tolerance, bool[] keep)
    {
        int farthest = -1;
        double distance = tolerance;
        for (int index = first + 1; index < last; index++)
        {
            double own = Distance(x, y, index, first, last);
            if (own > distance)
                (farthest, distance) = (index, own);
        }

        if (farthest < 0)
            return;
        keep[farthest] = true;
        Keep(x, y, first, farthest, tolerance, keep);
        Keep(x, y, farthest, last, tolerance, keep);
    }

    // Distance to the chord in degrees; to the end where the chord has no length (rings).
    private static double Distance(double[] x, double[] y, int point, int first, int last)
    {
        double dx = x[last] - x[first];
        double dy = y[last] - y[first];
        double length = Math.Sqrt((dx * dx) + (dy * dy));
        return length == 0
            ? Math.Sqrt(Math.Pow(x[point] - x[first], 2) + Math.Pow(y[point] - y[first], 2))
            : Math.Abs((dy * (x[point] - x[first])) - (dx * (y[point] - y[first]))) / length;
    }
}
