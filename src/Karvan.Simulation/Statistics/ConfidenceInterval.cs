namespace Karvan.Simulation;

/// <summary>Interval for a mean from independent replications, by Student's t.</summary>
/// <param name="Mean">Mean of the replications.</param>
/// <param name="HalfWidth">Half of the width; infinity below two replications.</param>
public readonly record struct ConfidenceInterval(double Mean, double HalfWidth)
{
    /// <summary>Low end.</summary>
    public double Low => Mean - HalfWidth;

    /// <summary>High end.</summary>
    public double High => Mean + HalfWidth;

    /// <summary>Whether a value lies in the interval.</summary>
    public bool Covers(double value) => value >= Low && value <= High;

    /// <summary>Interval of the mean of samples.</summary>
    /// <param name="samples">One number a replication.</param>
    /// <param name="confidence">Between 0.5 and 0.9999; default 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public static ConfidenceInterval FromSamples(ReadOnlySpan<double> samples, double confidence = 0.95)
    {
        Tally tally = default;
        foreach (double sample in samples)
        {
            tally.Add(sample);
        }

        return Of(tally, confidence);
    }

    /// <summary>Interval of a tally over replications.</summary>
    /// <param name="tally">One number a replication.</param>
    /// <param name="confidence">Between 0.5 and 0.9999; default 0.95.</param>
    /// <exception cref="ArgumentOutOfRangeException">The confidence is out of range.</exception>
    public static ConfidenceInterval Of(in Tally tally, double confidence = 0.95)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(confidence, 0.5);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(confidence, 0.9999);
        if (tally.Count < 2)
        {
            return new ConfidenceInterval(tally.Mean, double.PositiveInfinity);
        }

        var t = StudentT.Quantile(0.5 + (confidence / 2), tally.Count - 1);
        return new ConfidenceInterval(tally.Mean, t * Math.Sqrt(tally.Variance / tally.Count));
    }
}
