using Karvan.Studies.Results;

namespace Karvan.Studies.Experiments;

/// <summary>Runs held against the first of them.</summary>
public sealed record ComparisonResult
{
    /// <summary>Version of the shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Identity of the whole comparison.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>The runs; the first is the base.</summary>
    public required IReadOnlyList<RunRecord> Runs { get; init; }

    /// <summary>Differences by figure, for each run against the base.</summary>
    public required IReadOnlyList<FigureDifference> Differences { get; init; }

    /// <summary>Figures that one of two runs has only.</summary>
    public required IReadOnlyList<string> NotInBoth { get; init; }

    /// <summary>Warnings of the runs.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
