namespace Karvan.Formats.GeoJson;

/// <summary>Largest geometry that is read.</summary>
public static class GeometryLimits
{
    /// <summary>Bytes of one file.</summary>
    public const long Bytes = 32L << 20;

    /// <summary>Points of one line.</summary>
    public const int Points = 100_000;

    /// <summary>Levels of JSON within each other.</summary>
    public const int Depth = 16;
}
