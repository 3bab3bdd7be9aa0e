namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Sobol indices of one uncertain input.</summary>
public sealed record SensitivityRow
{
    /// <summary>Parameter: table/row/column.</summary>
    public required string Parameter { get; init; }

    /// <summary>Claims that it rests on.</summary>
    public required IReadOnlyList<string> ClaimIds { get; init; }

    /// <summary>claim, derived or assumed.</summary>
    public required string Basis { get; init; }

    /// <summary>Share of the variance that would go if the input were known.</summary>
    public required double First { get; init; }

    /// <summary>Low end of the interval of <see cref="First"/>.</summary>
    public required double FirstLow { get; init; }

    /// <summary>High end.</summary>
    public required double FirstHigh { get; init; }

    /// <summary>Share of the variance with all interactions.</summary>
    public required double Total { get; init; }

    /// <summary>Low end of the interval of <see cref="Total"/>.</summary>
    public required double Low { get; init; }

    /// <summary>High end.</summary>
    public required double High { get; init; }

    /// <summary>Whether the interval of the total is wider than half of the variance, too wide to rank by.</summary>
    public bool IsWide { get; init; }

    /// <summary>Reasoning of an assumption or computation; null where there is none.</summary>
    public string? EstimateBasis { get; init; }
}
