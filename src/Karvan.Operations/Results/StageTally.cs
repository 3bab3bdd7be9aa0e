using Karvan.Simulation;

namespace Karvan.Operations.Results;

/// <summary>Hours that consignments of a relation spent in one stage; those that did not pass it count as zero.</summary>
public sealed class StageTally
{
    /// <summary>Which stage.</summary>
    public required StageKey Key { get; init; }

    /// <summary>Sum of hours over the consignments of the relation.</summary>
    public double SumHours { get; internal set; }

    /// <summary>Quantiles of the hours.</summary>
    public QuantileSketch Hours { get; } = new();

    internal void Save(StateWriter writer)
    {
        writer.Value(SumHours);
        Hours.Save(writer);
    }

    internal void Load(StateReader reader)
    {
        SumHours = reader.Value<double>();
        Hours.Load(reader);
    }
}
