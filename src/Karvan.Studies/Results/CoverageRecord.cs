namespace Karvan.Studies.Results;

/// <summary>On what the numbers of the package rest, as shares that sum to 1.</summary>
public sealed record CoverageRecord
{
    /// <summary>On claims.</summary>
    public double Claim { get; init; }

    /// <summary>Computed from others.</summary>
    public double Derived { get; init; }

    /// <summary>Assumed.</summary>
    public double Assumed { get; init; }
}
