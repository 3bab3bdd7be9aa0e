namespace Karvan.Operations.Plans;

/// <summary>A sea line: vessels of one class between two ports.</summary>
internal sealed class LinePlan
{
    public required string ServiceId { get; init; }

    public required string VesselClass { get; init; }

    /// <summary>Queues served: 0 = away from end A, 1 = away from end B.</summary>
    public required int[] Queues { get; init; }

    /// <summary>Ports: ends A and B.</summary>
    public required string[] Places { get; init; }

    /// <summary>Facility of the berths at each end; -1 = none is limited.</summary>
    public required int[] Facilities { get; init; }

    /// <summary>Weather of the port at each end; -1 = none.</summary>
    public required int[] Weather { get; init; }

    /// <summary>Dated slowdowns of the passage.</summary>
    public required SlowTimes Slow { get; init; }

    public required int SailingHours { get; init; }

    public required int PortHours { get; init; }

    /// <summary>Longest wait at a berth for more cargo, or headway; an input.</summary>
    public required int WaitHours { get; init; }

    /// <summary>Whether vessels leave at fixed headways instead of when full.</summary>
    public required bool IsFrequency { get; init; }

    /// <summary>Whether cargo away from end A goes west.</summary>
    public required bool IsWestFromA { get; init; }

    /// <summary>Basis of the sailing and port time.</summary>
    public required string Basis { get; init; }
}
