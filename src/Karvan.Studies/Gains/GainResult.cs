using Karvan.Studies.Results;

namespace Karvan.Studies.Gains;

/// <summary>What holds the corridor back.</summary>
public sealed record GainResult
{
    /// <summary>Version of the shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>What was run: the base.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>Tonnes of the route in the base, mean.</summary>
    public required double BaseTonnes { get; init; }

    /// <summary>90th percentile of days in the base, weighted by tonnes.</summary>
    public required double BaseP90Days { get; init; }

    /// <summary>Resources with the most waiting, then the others together.</summary>
    public required IReadOnlyList<GainRow> Resources { get; init; }

    /// <summary>Line sections by themselves, those with the most to gain first; none where nobody waits for a path.</summary>
    public IReadOnlyList<ScreenedPath> Screening { get; init; } = [];

    /// <summary>What the reader should know.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
