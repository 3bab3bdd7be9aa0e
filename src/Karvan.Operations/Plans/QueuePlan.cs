using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>Units at a port that wait for a vessel along one sea link in one direction.</summary>
internal sealed record QueuePlan
{
    public required string From { get; init; }

    public required string To { get; init; }

    public required string Link { get; init; }

    /// <summary>Directed link that the flow is counted on.</summary>
    public required int DirectedLink { get; init; }

    /// <summary>Stages of a sea leg, in this order, for each chain.</summary>
    public required StageKey[] Stages { get; init; }

    /// <summary>Facility into whose yard the containers of this queue are discharged; -1 = none.</summary>
    public int FacilityTo { get; set; } = -1;

    /// <summary>Facility whose yard the containers of this queue stand in; -1 = none.</summary>
    public int Facility { get; set; } = -1;
}
