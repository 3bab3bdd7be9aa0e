namespace Karvan.Studies.Results;

/// <summary>Transit times of a relation.</summary>
public sealed record TransitTimeRow
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Origin.</summary>
    public required string From { get; init; }

    /// <summary>Destination.</summary>
    public required string To { get; init; }

    /// <summary>Cargo chain.</summary>
    public required string Cargo { get; init; }

    /// <summary>west or east.</summary>
    public required string Direction { get; init; }

    /// <summary>Consignments measured, all replications.</summary>
    public long Consignments { get; init; }

    /// <summary>Days from release to arrival.</summary>
    public required TransitDays Days { get; init; }

    /// <summary>Intervals of the quantiles.</summary>
    public required TransitInterval Interval { get; init; }

    /// <summary>Where the days went.</summary>
    public required IReadOnlyList<StageRow> Stages { get; init; }

    /// <summary>Parameters.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];
}
