using Karvan.Studies.Experiments;

namespace Karvan.Studies.Gains;

/// <summary>A resource, what cargo waited for it and what ten percent more of it brings.</summary>
public sealed record GainRow
{
    /// <summary>Stable id: <c>gain/</c> and the resource.</summary>
    public required string Id { get; init; }

    /// <summary>Resource; <c>others</c> = all but those listed, together.</summary>
    public required string Resource { get; init; }

    /// <summary>Place or link; null for the others.</summary>
    public string? Place { get; init; }

    /// <summary>Share of its time that it was busy, or of its capacity that was used; null for the others.</summary>
    public double? Utilization { get; init; }

    /// <summary>Hours that a delivered tonne waited for it, on average.</summary>
    public required double WaitHoursPerTonne { get; init; }

    /// <summary>What there is ten percent more of; null = nothing can be raised: a train that waits to be full, opening hours.</summary>
    public string? Raised { get; init; }

    /// <summary>Change of the tonnes of the route in the year; null where nothing can be raised.</summary>
    public FigureDifference? Tonnes { get; init; }

    /// <summary>Change of the 90th percentile of days, weighted by tonnes over all relations.</summary>
    public FigureDifference? P90Days { get; init; }

    /// <summary>Other queues that grow or shrink with it beyond chance, the most moved first: what this one feeds or holds back.</summary>
    public IReadOnlyList<FigureDifference> Moves { get; init; } = [];
}
