using System.Globalization;
using System.Text;

namespace Karvan.Studies.Reports.Maps;

/// <summary>Makes lines and rings small enough to draw.</summary>
internal static class MapShapes
{
    /// <summary>Leaves out points that lie nearer than the tolerance to the line without them (Douglas and Peucker, Cartographica 10, 1973).</summary>
    public static List<MapPoint> Simplify(IReadOnlyList<MapPoint> points, double tolerance)
    {
        if (points.Count < 3) return [.. points];
        bool[] keep = new bool[points.Count];
        keep[0] = keep[^1] = true;
        Stack<(int First, int Last)> spans = new([(0, points.Count - 1)]);
        while (spans.TryPop(out (int First, int Last) span))
        {
            int farthest = Farthest(points, span.First, span.Last, tolerance);
            if (farthest < 0) continue;
            keep[farthest] = true;
            spans.Push((span.First, farthest));
            spans.Push((farthest, span.Last));
        }

        return [.. points.Where((_, index) => keep[index])];
    }

    /// <summary>Cuts a ring at the edges of the frame (Sutherland and Hodgman, CACM 17, 1974).</summary>
    public static List<MapPoint> Clip(List<MapPoint> ring, MapFrame frame)
    {
        const double Margin = 4;
        List<MapPoint> cut = CutX(ring, -Margin, keepsAbove: true);
        cut = CutX(cut, frame.Width + Margin, keepsAbove: false);
        cut = Swap(CutX(Swap(cut), -Margin, keepsAbove: true));
        return Swap(CutX(Swap(cut), frame.Height + Margin, keepsAbove: false));
    }

    /// <summary>Text of a path with one decimal.</summary>
    public static string Path(IReadOnlyList<MapPoint> points, bool isClosed)
    {
        StringBuilder text = new(points.Count * 12);
        for (int index = 0; index < points.Count; index++)
            text.Append(index == 0 ? 'M' : 'L').Append(CultureInfo.InvariantCulture, $"{points[index].X:0.#} {points[index].Y:0.#}");
        return isClosed ? text.Append('Z').ToString() : text.ToString();
    }

    private static int Farthest(IReadOnlyList<MapPoint> points, int first, int last, double tolerance)
    {
        int farthest = -1;
        double most = tolerance;
        for (int index = first + 1; index < last; index++)
        {
            double distance = Distance(points[index], points[first], points[last]);
            if (distance > most) (farthest, most) = (index, distance);
        }

        return farthest;
    }

    private static double Distance(MapPoint point, MapPoint from, MapPoint to)
    {
        double dx = to.X - from.X, dy = to.Y - from.Y, square = (dx * dx) + (dy * dy);
        double share = square == 0 ? 0 : Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / square, 0, 1);
        return double.Hypot(point.X - from.X - (share * dx), point.Y - from.Y - (share * dy));
    }

    private static List<MapPoint> CutX(List<MapPoint> ring, double edge, bool keepsAbove)
    {
        List<MapPoint> cut = [];
        for (int index = 0; index < ring.Count; index++)
        {
            MapPoint from = ring[(index + ring.Count - 1) % ring.Count], to = ring[index];
            bool isFromIn = from.X >= edge == keepsAbove, isToIn = to.X >= edge == keepsAbove;
            if (isFromIn != isToIn) cut.Add(new MapPoint(edge, from.Y + ((edge - from.X) / (to.X - from.X) * (to.Y - from.Y))));
            if (isToIn) cut.Add(to);
        }

        return cut;
    }

    private static List<MapPoint> Swap(List<MapPoint> points) => points.ConvertAll(point => new MapPoint(point.Y, point.X));
}
