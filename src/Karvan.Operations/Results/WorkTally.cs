namespace Karvan.Operations.Results;

/// <summary>How much one replication did, the warm-up included.</summary>
/// <param name="Consignments">Consignments released.</param>
/// <param name="TrainSections">Sections run over by corridor and background trains.</param>
/// <param name="VesselCalls">Vessel calls at a berth, background included.</param>
/// <param name="BorderChecks">Trains and trucks worked at borders.</param>
/// <param name="Events">Events handled.</param>
public readonly record struct WorkTally(long Consignments, long TrainSections, long VesselCalls, long BorderChecks, long Events);
