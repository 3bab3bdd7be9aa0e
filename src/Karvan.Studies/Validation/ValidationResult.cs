using Karvan.Studies.Results;

namespace Karvan.Studies.Validation;

/// <summary>Predictions beside observations.</summary>
public sealed record ValidationResult
{
    /// <summary>Version of the shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>What was run.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>SHA-256 of the file of observations, lower-case hexadecimal.</summary>
    public required string ObservationsHash { get; init; }

    /// <summary>How well the predictions hold: all scored rows.</summary>
    public required ValidationSummary Summary { get; init; }

    /// <summary>The same by kind and role, for example <c>transit/prediction</c>.</summary>
    public required IReadOnlyDictionary<string, ValidationSummary> Groups { get; init; }

    /// <summary>Rows in the order of the file.</summary>
    public required IReadOnlyList<ValidationRow> Rows { get; init; }
}
