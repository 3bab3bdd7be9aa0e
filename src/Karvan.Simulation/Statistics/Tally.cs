namespace Karvan.Simulation;

/// <summary>Mean, variance and extremes of numbers, by Welford's method (Technometrics 4, 1962), without storing them.</summary>
public struct Tally
{
    private double _m2;

    /// <summary>Numbers taken.</summary>
    public long Count { get; private set; }

    /// <summary>Mean; 0 when there is none.</summary>
    public double Mean { get; private set; }

    /// <summary>Sum.</summary>
    public readonly double Sum => Mean * Count;

    /// <summary>Smallest; 0 when there is none.</summary>
    public double Min { get; private set; }

    /// <summary>Largest; 0 when there is none.</summary>
    public double Max { get; private set; }

    /// <summary>Sample variance; 0 below two numbers.</summary>
    public readonly double Variance => Count > 1 ? _m2 / (Count - 1) : 0;

    /// <summary>Sample standard deviation; 0 below two numbers.</summary>
    public readonly double StandardDeviation => Math.Sqrt(Variance);

    /// <summary>Takes a number.</summary>
    public void Add(double value)
    {
        long count = Count + 1;
        Count = count;
        if (count == 1)
        {
            (Mean, Min, Max) = (value, value, value);
            return;
        }

        if (value < Min)
            Min = value;
        if (value > Max)
            Max = value;
        double difference = value - Mean;
        double mean = Mean + (difference / count);
        Mean = mean;
        _m2 += difference * (value - mean);
    }

    /// <summary>Takes all numbers of another tally, by Chan's formula (1979).</summary>
    public void Merge(in Tally other)
    {
        if (other.Count == 0)
        {
            return;
        }

        if (Count == 0)
        {
            this = other;
            return;
        }

        var count = Count + other.Count;
        var difference = other.Mean - Mean;
        _m2 += other._m2 + (difference * difference * Count * other.Count / count);
        Mean += difference * other.Count / count;
        Min = Math.Min(Min, other.Min);
        Max = Math.Max(Max, other.Max);
        Count = count;
    }
}
