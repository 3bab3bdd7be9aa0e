namespace Karvan.Demand.Sampling;

/// <summary>The triangular distribution between two ends with its peak at the value.</summary>
public static class TriangularQuantile
{
    /// <summary>The number that a share <paramref name="u"/> of the distribution lies below.</summary>
    /// <param name="low">Low end.</param>
    /// <param name="mode">Peak, between the ends.</param>
    /// <param name="high">High end; where it equals the low end the result is that value.</param>
    /// <param name="u">0 to 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The peak lies outside of the ends, or <paramref name="u"/> outside of 0 to 1.</exception>
    public static double Of(double low, double mode, double high, double u)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(mode, low);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(mode, high);
        ArgumentOutOfRangeException.ThrowIfNegative(u);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(u, 1);
        double width = high - low;
        if (width <= 0) return mode;
        return u * width < mode - low
            ? low + Math.Sqrt(u * width * (mode - low))
            : high - Math.Sqrt((1 - u) * width * (high - mode));
    }

    /// <summary>Mean of the distribution: (low + mode + high) ÷ 3.</summary>
    public static double Mean(double low, double mode, double high) => (low + mode + high) / 3;
}
