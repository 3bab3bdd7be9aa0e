namespace Karvan.Studies.Branches;

/// <summary>What was under way at the moment of a branch, by where it stood, and what the branch does to it. Loaded consignments; means are over replications.</summary>
public sealed record UnderWayRow
{
    /// <summary><c>underWay/all</c>, or <c>underWay/place/resource/kind</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Place or link at which it stood; null = anywhere.</summary>
    public required string? Place { get; init; }

    /// <summary>What it was on or waited for, in the words of the stages of transit times; null = anything.</summary>
    public required string? Resource { get; init; }

    /// <summary>moving, waiting, handling, border, sea or closed; null = any.</summary>
    public required string? Kind { get; init; }

    /// <summary>Consignments, mean of a replication.</summary>
    public required double Consignments { get; init; }

    /// <summary>Net tonnes, mean of a replication.</summary>
    public required double Tonnes { get; init; }

    /// <summary>How much later those arrive that would have arrived within the year.</summary>
    public required DaysLater DaysLater { get; init; }

    /// <summary>Net tonnes times days later, of those that arrive within the year both ways, mean of a replication.</summary>
    public required double TonneDaysLater { get; init; }

    /// <summary>Consignments that are still not there at the end of the year.</summary>
    public required NotThere NotThere { get; init; }
}
