namespace Karvan.Studies.Results;

/// <summary>Two ends of an interval.</summary>
public sealed record Interval
{
    /// <summary>Low end.</summary>
    public double Low { get; init; }

    /// <summary>High end.</summary>
    public double High { get; init; }
}
