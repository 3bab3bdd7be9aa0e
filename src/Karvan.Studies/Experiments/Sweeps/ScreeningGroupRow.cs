namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Uncertain inputs that were moved together only: none of them was looked at alone.</summary>
public sealed record ScreeningGroupRow
{
    /// <summary>Its first and last parameter and the number of them.</summary>
    public required string Group { get; init; }

    /// <summary>Parameters.</summary>
    public required IReadOnlyList<string> Parameters { get; init; }

    /// <summary>Mean size of the effect of moving all, each in a direction by chance, in units of the figure.</summary>
    public required double MuStar { get; init; }

    /// <summary>Moves that were measured.</summary>
    public required int Moves { get; init; }

    /// <summary>Whether that is more than chance alone gives.</summary>
    public required bool IsAboveChance { get; init; }

    /// <summary>Whether it may hold an input with one of the largest effects: it was left for lack of runs.</summary>
    public required bool MayHoldMore { get; init; }
}
