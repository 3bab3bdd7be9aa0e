using Karvan.Studies.Experiments;
using Karvan.Studies.Results;

namespace Karvan.Studies.Branches;

/// <summary>A kept run that goes on two ways from one moment: as it was, and with changes.</summary>
public sealed record BranchResult
{
    /// <summary>Version of the shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>Identity of the whole.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>Moment from which the branch goes another way: a day, which begins at midnight, or a minute; UTC.</summary>
    public required string At { get; init; }

    /// <summary>The kept run and the branch, each with the identity that it has when it is simulated from the start with as many replications.</summary>
    public required IReadOnlyList<RunRecord> Runs { get; init; }

    /// <summary>Differences of the year by figure: B - A is the branch less the kept run.</summary>
    public required IReadOnlyList<FigureDifference> Differences { get; init; }

    /// <summary>Figures that one of the two has only.</summary>
    public required IReadOnlyList<string> NotInBoth { get; init; }

    /// <summary>What was under way at that moment: all, then by where it stood.</summary>
    public required IReadOnlyList<UnderWayRow> UnderWay { get; init; }

    /// <summary>Warnings of the two.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
