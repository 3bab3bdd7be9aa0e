namespace Karvan.Studies.Results;

/// <summary>How much a run did, summed over replications.</summary>
public sealed record RunWork
{
    /// <summary>Consignments released.</summary>
    public long Consignments { get; init; }

    /// <summary>Sections run over by trains.</summary>
    public long TrainSections { get; init; }

    /// <summary>Vessel calls at a berth.</summary>
    public long VesselCalls { get; init; }

    /// <summary>Trains and trucks worked at borders.</summary>
    public long BorderChecks { get; init; }

    /// <summary>Events handled.</summary>
    public long Events { get; init; }
}
