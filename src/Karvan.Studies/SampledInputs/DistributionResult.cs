using Karvan.Studies.Results;

namespace Karvan.Studies.SampledInputs;

/// <summary>The result of karvan distributions.</summary>
public sealed record DistributionResult
{
    /// <summary>Version of the JSON.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Identity.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>How many rows are fitted, matched and assumed.</summary>
    public required DistributionCounts Counts { get; init; }

    /// <summary>Distribution of everything that the year samples.</summary>
    public required IReadOnlyList<DistributionRow> Distributions { get; init; }

    /// <summary>Fits of observed times that were given, beside what is sampled.</summary>
    public IReadOnlyList<TimesFit> Fits { get; init; } = [];
}
