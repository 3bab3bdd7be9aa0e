namespace Karvan.Studies.Results;

/// <summary>Intervals of quantiles over replications.</summary>
public sealed record TransitInterval
{
    /// <summary>Low and high end for the median.</summary>
    public required double[] P50 { get; init; }

    /// <summary>Low and high end for the ninetieth percentile.</summary>
    public required double[] P90 { get; init; }
}
