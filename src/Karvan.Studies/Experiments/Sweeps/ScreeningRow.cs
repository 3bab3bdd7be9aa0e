namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Elementary effects of one uncertain input on the figure, in units of the figure for its whole range.</summary>
public sealed record ScreeningRow
{
    /// <summary>Parameter: table/row/column.</summary>
    public required string Parameter { get; init; }

    /// <summary>Claims that it rests on; none where it is assumed or derived.</summary>
    public required IReadOnlyList<string> ClaimIds { get; init; }

    /// <summary>Mean size of the effects.</summary>
    public required double MuStar { get; init; }

    /// <summary>Standard deviation of the effects; null with one.</summary>
    public required double? Sigma { get; init; }

    /// <summary>Mean effect with its sign.</summary>
    public required double Mu { get; init; }

    /// <summary>Moves that were measured.</summary>
    public required int Moves { get; init; }

    /// <summary>Whether the mean size is larger than moves of an input without effect would give by chance alone.</summary>
    public required bool IsAboveChance { get; init; }

    /// <summary>claim, derived or assumed.</summary>
    public required string Basis { get; init; }

    /// <summary>Value in force.</summary>
    public required double Value { get; init; }

    /// <summary>Low end of its range.</summary>
    public required double Low { get; init; }

    /// <summary>High end.</summary>
    public required double High { get; init; }

    /// <summary>Reasoning of an assumption or computation; null where there is none.</summary>
    public string? EstimateBasis { get; init; }
}
