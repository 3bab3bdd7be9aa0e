namespace Karvan.Studies.Validation;

/// <summary>
/// Interval score of a central interval (Gneiting and Raftery, Strictly proper scoring rules, prediction, and estimation, JASA 102, 2007): its width, plus 2/α
/// times the distance by which an observation misses it. Smaller is better; wide intervals pay for their width.
/// </summary>
public static class IntervalScore
{
    /// <summary>Share that the interval from the 10th to the 90th percentile leaves outside.</summary>
    public const double Alpha = 0.2;

    private const int Points = 21;

    /// <summary>Score against a span of observed values: the mean over it, or one-sided where an end is open.</summary>
    /// <param name="low">10th percentile.</param>
    /// <param name="high">90th percentile, at least the low end.</param>
    /// <param name="observed">What was observed.</param>
    public static double Of(double low, double high, ObservedSpan observed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(high, low);
        if (observed.IsPoint) return OfPoint(low, high, observed.Low!.Value);
        if (observed.High is null) return high - low + (2 / Alpha * Math.Max(0, observed.Low!.Value - high));
        if (observed.Low is null) return high - low + (2 / Alpha * Math.Max(0, low - observed.High.Value));
        double sum = 0;
        for (int i = 0; i < Points; i++)
            sum += OfPoint(low, high, observed.Low.Value + ((observed.High.Value - observed.Low.Value) * i / (Points - 1)));
        return sum / Points;
    }

    private static double OfPoint(double low, double high, double value) =>
        high - low + (2 / Alpha * (Math.Max(0, low - value) + Math.Max(0, value - high)));
}
