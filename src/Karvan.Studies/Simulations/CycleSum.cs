using Karvan.Operations.Results;

namespace Karvan.Studies.Simulations;

/// <summary>The vessels of a fleet on its line, over replications.</summary>
internal sealed class CycleSum(CycleTally first)
{
    private readonly List<CycleTally> _tallies = [];

    public string Line { get; } = first.Line;

    public string Fleet { get; } = first.Fleet;

    public string VesselClass { get; } = first.VesselClass;

    public void Add(CycleTally tally) => _tallies.Add(tally);

    /// <summary>One number a replication.</summary>
    public double[] Sample(Func<CycleTally, double> measure) => [.. _tallies.Select(measure)];

    /// <summary>Mean over the replications in which the vessels sailed; 0 when they never did.</summary>
    public double Mean(Func<CycleTally, double> measure) => Samples.MeanOf([.. _tallies.Where(tally => tally.Calls > 0).Select(measure)]);
}
