namespace Karvan.Studies.Calibrations;

/// <summary>What a calibration may move and what it may look at, fixed before it is run.</summary>
public sealed record CalibrationPlan
{
    /// <summary>Most factors that a plan may have: with a dozen observations more cannot be told apart.</summary>
    public const int MostFactors = 8;

    /// <summary>Factors, 1 to 8.</summary>
    public required IReadOnlyList<PlannedFactor> Factors { get; init; }

    /// <summary>Ids of the observations that it may look at.</summary>
    public required IReadOnlyList<string> Observations { get; init; }

    /// <summary>SHA-256 of the file, lower-case hexadecimal.</summary>
    public required string Hash { get; init; }
}
