namespace Karvan.Studies.Results;

/// <summary>A figure with its interval.</summary>
public sealed record Estimate
{
    /// <summary>Mean over replications.</summary>
    public double Mean { get; init; }

    /// <summary>Low end of the interval over replications, which sample facts and demand as well.</summary>
    public double Low { get; init; }

    /// <summary>High end of the interval.</summary>
    public double High { get; init; }
}
