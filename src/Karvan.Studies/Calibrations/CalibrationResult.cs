using Karvan.Studies.Results;
using Karvan.Studies.Validation;

namespace Karvan.Studies.Calibrations;

/// <summary>A calibration: what was fitted, on what, and how well it predicts what it was not shown.</summary>
public sealed record CalibrationResult
{
    /// <summary>Version of the shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>What was run.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>Day, ISO 8601.</summary>
    public required string Date { get; init; }

    /// <summary>SHA-256 of the plan, lower-case hexadecimal.</summary>
    public required string PlanHash { get; init; }

    /// <summary>First year of the fence: nothing observed from it on was looked at.</summary>
    public int PredictedFrom { get; init; } = ObservationReader.FirstPredictedYear;

    /// <summary>Runs of each year at drawn factors.</summary>
    public required int Runs { get; init; }

    /// <summary>Factors before and after.</summary>
    public required IReadOnlyList<FactorFit> Factors { get; init; }

    /// <summary>Standard deviation of the error of a log time that no factor mends.</summary>
    public required double Discrepancy { get; init; }

    /// <summary>How well the package without factors does.</summary>
    public required ValidationSummary Before { get; init; }

    /// <summary>How well the fitted factors do on what they were fitted to. No prediction.</summary>
    public required ValidationSummary Fitted { get; init; }

    /// <summary>How well factors fitted without an observation predict it, over all of them.</summary>
    public required ValidationSummary LeaveOneOut { get; init; }

    /// <summary>Each observation with the prediction of the factors that were fitted without it.</summary>
    public required IReadOnlyList<ValidationRow> Rows { get; init; }

    /// <summary>SHA-256 over the compact JSON of this object with an empty hash, lower-case hexadecimal.</summary>
    public string Hash { get; init; } = "";
}
