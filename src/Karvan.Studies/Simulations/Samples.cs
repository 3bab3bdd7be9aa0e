using Karvan.Simulation;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>Turns one number a replication into a figure with its interval.</summary>
internal static class Samples
{
    /// <summary>
    /// Mean and interval. With <see cref="SimulationDefaults.PercentileReplications"/> replications or more the interval is the range that nine
    /// in ten replications fall into: as each replication samples facts and demand, it says what a year may bring. With fewer it is Student's
    /// interval of the mean; one replication has none, so both ends are the mean. A figure that is never negative has no negative end.
    /// </summary>
    public static Estimate EstimateOf(ReadOnlySpan<double> samples) => EstimateOf(samples, MeanOf(samples));

    /// <summary>As above around a mean that was found in another way, for example pooled over all consignments.</summary>
    public static Estimate EstimateOf(ReadOnlySpan<double> samples, double mean)
    {
        (double low, double high) = IntervalOf(samples);
        return new Estimate { Mean = mean, Low = Math.Min(low, mean), High = Math.Max(high, mean) };
    }

    /// <summary>Ends of the interval; both 0 without a sample.</summary>
    public static (double Low, double High) IntervalOf(ReadOnlySpan<double> samples) => samples.Length switch
    {
        0 => (0, 0),
        1 => (samples[0], samples[0]),
        < SimulationDefaults.PercentileReplications => StudentInterval(samples),
        _ => PercentileInterval(samples),
    };

    /// <summary>Mean; 0 without a sample.</summary>
    public static double MeanOf(ReadOnlySpan<double> samples)
    {
        double sum = 0;
        foreach (double sample in samples) sum += sample;
        return samples.IsEmpty ? 0 : sum / samples.Length;
    }

    /// <summary>Quantile of sorted numbers with linear interpolation (type 7 of Hyndman and Fan, The American Statistician 50, 1996).</summary>
    public static double Quantile(ReadOnlySpan<double> sorted, double share)
    {
        double rank = share * (sorted.Length - 1);
        int below = (int)Math.Floor(rank);
        int above = Math.Min(below + 1, sorted.Length - 1);
        return sorted[below] + ((rank - below) * (sorted[above] - sorted[below]));
    }

    private static (double Low, double High) StudentInterval(ReadOnlySpan<double> samples)
    {
        ConfidenceInterval interval = ConfidenceInterval.FromSamples(samples, SimulationDefaults.Confidence);
        bool isNeverNegative = samples.IndexOfAnyInRange(double.NegativeInfinity, -double.Epsilon) < 0;
        return (isNeverNegative ? Math.Max(0, interval.Low) : interval.Low, interval.High);
    }

    private static (double Low, double High) PercentileInterval(ReadOnlySpan<double> samples)
    {
        double[] sorted = samples.ToArray();
        Array.Sort(sorted);
        const double Tail = (1 - SimulationDefaults.Confidence) / 2;
        return (Quantile(sorted, Tail), Quantile(sorted, 1 - Tail));
    }
}
