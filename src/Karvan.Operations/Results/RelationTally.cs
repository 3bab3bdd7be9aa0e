using Karvan.Simulation;

namespace Karvan.Operations.Results;

/// <summary>Transit times of the loaded consignments of a relation that arrived in the year, whenever they were released.</summary>
public sealed class RelationTally
{
    /// <summary>Which relation.</summary>
    public required RelationKey Key { get; init; }

    /// <summary>Consignments measured.</summary>
    public long Consignments { get; internal set; }

    /// <summary>Net tonnes measured.</summary>
    public double Tonnes { get; internal set; }

    /// <summary>Sum of days from release to arrival.</summary>
    public double SumDays { get; internal set; }

    /// <summary>Quantiles of the days of single consignments.</summary>
    public QuantileSketch Days { get; } = new();

    /// <summary>
    /// Quantiles of the days that block trains spend between the first departure and the last arrival: without the waits and handling at both ends, and without
    /// the waits for trains to fill and form on the way. A train has one time, the mean over the consignments of the relation that left on it, and counts
    /// as often as it has of them.
    /// Where there are no trains each consignment is one.
    /// </summary>
    public QuantileSketch TrainDays { get; } = new();

    /// <summary><see cref="Days"/> by month of arrival, January first; empty unless the options ask for it.</summary>
    public IReadOnlyList<QuantileSketch> DaysByMonth { get; init; } = [];

    /// <summary><see cref="TrainDays"/> by month of arrival; empty unless the options ask for it.</summary>
    public IReadOnlyList<QuantileSketch> TrainDaysByMonth { get; init; } = [];

    /// <summary>Where the days went, in the order of the journey; hours sum to the days.</summary>
    public required IReadOnlyList<StageTally> Stages { get; init; }

    internal void Save(StateWriter writer)
    {
        writer.Value(Consignments);
        writer.Value(Tonnes);
        writer.Value(SumDays);
        Days.Save(writer);
        TrainDays.Save(writer);
        foreach (QuantileSketch month in DaysByMonth)
            month.Save(writer);
        foreach (QuantileSketch month in TrainDaysByMonth)
            month.Save(writer);
        foreach (StageTally stage in Stages)
            stage.Save(writer);
    }

    internal void Load(StateReader reader)
    {
        Consignments = reader.Value<long>();
        Tonnes = reader.Value<double>();
        SumDays = reader.Value<double>();
        Days.Load(reader);
        TrainDays.Load(reader);
        foreach (QuantileSketch month in DaysByMonth)
            month.Load(reader);
        foreach (QuantileSketch month in TrainDaysByMonth)
            month.Load(reader);
        foreach (StageTally stage in Stages)
            stage.Load(reader);
    }
}
