using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>The legs of a relation on one way through the network.</summary>
internal sealed record RoutePlan
{
    public required RouteLegPlan[] Legs { get; init; }

    /// <summary>Relation whose times it measures; -1 = none (a return).</summary>
    public required int Relation { get; init; }

    public required CargoChain Chain { get; init; }

    public required FlowDirection Direction { get; init; }

    /// <summary>Stage of the route -> stage of the relation.</summary>
    public required int[] RelationStage { get; init; }

    /// <summary>
    /// Stage of the route -> whether it is part of a block train's journey: from the first departure to the last arrival, without the waits for trains to fill
    /// and form, as its boxes and wagons stay together.
    /// </summary>
    public required bool[] IsOfTrain { get; init; }

    /// <summary>First queue at a port; -1 = none. Acceptance bans look at it.</summary>
    public required int FirstQueue { get; init; }

    /// <summary>Route by which an emptied wagon goes back; -1 = none.</summary>
    public int ReturnRoute { get; set; } = -1;
}
