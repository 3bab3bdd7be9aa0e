namespace Karvan.Studies.Reports.Maps;

/// <summary>Keeps labels of a map from lying on each other: first come, first served.</summary>
internal sealed class LabelSpace(MapFrame frame)
{
    private const double LetterWidth = 7.2;
    private const double LineHeight = 15;
    private readonly List<(double Left, double Top, double Right, double Bottom)> _taken = [];

    /// <summary>Keeps a square around a mark free.</summary>
    public void Take(MapPoint middle, double radius) => _taken.Add((middle.X - radius, middle.Y - radius, middle.X + radius, middle.Y + radius));

    /// <summary>A place beside a point where the text is free and inside the frame: its left end and base line; null = none.</summary>
    public MapPoint? Find(MapPoint point, string text)
    {
        double width = text.Length * LetterWidth;
        foreach (MapPoint place in (MapPoint[])[new(point.X + 7, point.Y + 4), new(point.X - 7 - width, point.Y + 4), new(point.X - (width / 2), point.Y - 9), new(point.X - (width / 2), point.Y + 18)])
        {
            (double Left, double Top, double Right, double Bottom) box = (place.X - 2, place.Y - LineHeight + 3, place.X + width + 2, place.Y + 3);
            bool isInside = box.Left >= 0 && box.Right <= frame.Width && box.Top >= 0 && box.Bottom <= frame.Height;
            if (!isInside || _taken.Exists(taken => taken.Left < box.Right && taken.Right > box.Left && taken.Top < box.Bottom && taken.Bottom > box.Top)) continue;
            _taken.Add(box);
            return place;
        }

        return null;
    }
}
