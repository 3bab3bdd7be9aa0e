namespace Karvan.Operations.Results;

/// <summary>What one replication of a year observed. The lists have the same order in every replication of a plan.</summary>
public sealed class ReplicationResult
{
    /// <summary>Number of the replication, from 0.</summary>
    public required int Replication { get; init; }

    /// <summary>Flows by link and on the route.</summary>
    public required IReadOnlyList<FlowTally> Flows { get; init; }

    /// <summary>Transit times.</summary>
    public required IReadOnlyList<RelationTally> Relations { get; init; }

    /// <summary>Resources.</summary>
    public required IReadOnlyList<ResourceTally> Resources { get; init; }

    /// <summary>Vessel cycles.</summary>
    public required IReadOnlyList<CycleTally> Cycles { get; init; }

    /// <summary>Books at the end of each month of the year.</summary>
    public required IReadOnlyList<ConservationTally> Months { get; init; }

    /// <summary>Books at the end of the year.</summary>
    public required ConservationTally Conservation { get; init; }

    /// <summary>Net tonnes under way at the end of each day, the warm-up first.</summary>
    public IReadOnlyList<double> DailyInSystem { get; init; } = [];

    /// <summary>How much was done.</summary>
    public required WorkTally Work { get; init; }

    /// <summary>Single journeys of the relations of <see cref="OperationsOptions.KeepsJourneysOf"/>, in the order of arrival; else none.</summary>
    public IReadOnlyList<Journey> Journeys { get; init; } = [];

    /// <summary>Trains by line section and direction where <see cref="OperationsOptions.KeepsPaths"/>; else none.</summary>
    public IReadOnlyList<PathTrace> Paths { get; init; } = [];

    /// <summary>Hash of the event log; 0 unless asked for.</summary>
    public ulong LogHash { get; init; }
}
