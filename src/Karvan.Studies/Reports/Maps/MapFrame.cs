namespace Karvan.Studies.Reports.Maps;

/// <summary>The part of the earth that a map shows, and where its points lie in the drawing (Mercator).</summary>
internal sealed class MapFrame
{
    private const double MostLatitude = 84;
    private readonly double _west;
    private readonly double _north;
    private readonly double _scale;

    /// <param name="points">Points that must be seen, degrees; at least one.</param>
    /// <param name="width">Width of the drawing.</param>
    /// <param name="leastAspect">Highest allowed shape, width over height.</param>
    /// <param name="mostAspect">Widest allowed shape.</param>
    public MapFrame(IReadOnlyCollection<MapPoint> points, double width, double leastAspect, double mostAspect)
    {
        double west = points.Min(point => point.X), east = points.Max(point => point.X);
        double south = points.Min(point => Mercator(point.Y)), north = points.Max(point => Mercator(point.Y));
        double wide = Math.Max(0.5, east - west) * 1.1;
        double high = Math.Max(Math.Max(0.3, north - south) * 1.2, wide / mostAspect);
        wide = Math.Max(wide, high * leastAspect);
        (Width, Height) = (width, width * high / wide);
        _scale = width / wide;
        _west = ((west + east) / 2) - (wide / 2);
        _north = ((south + north) / 2) + (high / 2);
    }

    public double Width { get; }

    public double Height { get; }

    public MapPoint Place(MapPoint degrees) => new((degrees.X - _west) * _scale, (_north - Mercator(degrees.Y)) * _scale);

    public bool Shows(MapPoint drawn) => drawn.X >= 0 && drawn.X <= Width && drawn.Y >= 0 && drawn.Y <= Height;

    private static double Mercator(double latitude) =>
        180 / Math.PI * Math.Asinh(Math.Tan(Math.Clamp(latitude, -MostLatitude, MostLatitude) * Math.PI / 180));
}
