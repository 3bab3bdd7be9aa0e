namespace Karvan.Studies.Results;

/// <summary>A resource and what it cost the cargo.</summary>
public sealed record BottleneckRow
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Resource.</summary>
    public required string Resource { get; init; }

    /// <summary>Place or link.</summary>
    public required string Place { get; init; }

    /// <summary>Share of its open time that it was busy.</summary>
    public double Utilization { get; init; }

    /// <summary>Hours waited for it per tonne delivered on the route.</summary>
    public double WaitHoursPerTonne { get; init; }

    /// <summary>Share of all waiting.</summary>
    public double WaitShare { get; init; }

    /// <summary>Month with the longest mean queue, 1 to 12; 0 = none ever waited.</summary>
    public int? PeakMonth { get; init; }

    /// <summary>Mean number waiting in each month.</summary>
    public double[] QueueByMonth { get; init; } = [];

    /// <summary>claim, derived or assumed.</summary>
    public required string Basis { get; init; }
}
