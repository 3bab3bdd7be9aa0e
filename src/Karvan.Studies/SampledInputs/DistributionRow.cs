namespace Karvan.Studies.SampledInputs;

/// <summary>The distribution that one sampled input of the model has.</summary>
public sealed record DistributionRow
{
    /// <summary>Parameter, or row of the package and what of it is drawn.</summary>
    public required string Id { get; init; }

    /// <summary>What is drawn, in words.</summary>
    public required string What { get; init; }

    /// <summary>When it is drawn.</summary>
    public required DrawnWhen Drawn { get; init; }

    /// <summary>Family: lognormal, lognormal-cut, triangular, exponential or uniform.</summary>
    public required string Family { get; init; }

    /// <summary>Parameters of the family in <see cref="Unit"/>, by name; a standard deviation of logarithms and a variation have no unit.</summary>
    public required IReadOnlyDictionary<string, double> Parameters { get; init; }

    /// <summary>Unit of mean and percentiles.</summary>
    public required string Unit { get; init; }

    /// <summary>Mean of what is sampled, which need not be the published one.</summary>
    public required double Mean { get; init; }

    /// <summary>Median.</summary>
    public required double P50 { get; init; }

    /// <summary>Ninetieth percentile.</summary>
    public required double P90 { get; init; }

    /// <summary>What the shape rests on.</summary>
    public required DistributionBasis Basis { get; init; }

    /// <summary>What its level (mean, or value in force) rests on: claim, derived or assumed; the weakest of several.</summary>
    public required string LevelBasis { get; init; }

    /// <summary>Claims behind level and shape.</summary>
    public required IReadOnlyList<string> ClaimIds { get; init; }

    /// <summary>Reasoning of an assumption or computation; null where there is none.</summary>
    public string? EstimateBasis { get; init; }
}
