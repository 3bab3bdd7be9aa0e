using Karvan.Simulation;

namespace Karvan.Operations.Results;

/// <summary>Use of a resource and the waiting before it, over the year.</summary>
public sealed class ResourceTally
{
    /// <summary>Stable name: <c>berths/aktau/container</c>, <c>path/r-dostyk-aktogay/forward</c>, <c>vessel/line</c>, <c>closed/kuryk</c> ...</summary>
    public required string Resource { get; init; }

    /// <summary>Place or link id.</summary>
    public required string Place { get; init; }

    /// <summary>Share of its open time that it was busy, background traffic included; for vessels the share of capacity used.</summary>
    public double Utilization { get; internal set; }

    /// <summary>Hours that corridor cargo waited for it, weighted by net tonnes.</summary>
    public double WaitTonneHours { get; internal set; }

    /// <summary>Mean number of corridor units (trains, vessels, wagons, TEU, trucks) waiting, by month.</summary>
    public double[] QueueByMonth { get; } = new double[12];

    /// <summary>Weakest input behind its capacity: claim, derived or assumed.</summary>
    public required string Basis { get; init; }

    internal void Save(StateWriter writer)
    {
        writer.Value(Utilization);
        writer.Value(WaitTonneHours);
        writer.Values(QueueByMonth);
    }

    internal void Load(StateReader reader)
    {
        Utilization = reader.Value<double>();
        WaitTonneHours = reader.Value<double>();
        reader.Values<double>(QueueByMonth);
    }
}
