using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Studies.Simulations;

/// <summary>One stage of a relation, summed over replications.</summary>
internal sealed class StageSum(StageKey key)
{
    public StageKey Key { get; } = key;

    public double Hours { get; private set; }

    public QuantileSketch Quantiles { get; } = new();

    public void Add(StageTally tally)
    {
        Hours += tally.SumHours;
        Quantiles.Merge(tally.Hours);
    }
}
