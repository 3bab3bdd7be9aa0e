using Karvan.Studies.Shipments.Stages;

namespace Karvan.Studies.Shipments.Corridor;

/// <summary>What the simulated corridor says about a stage of the log.</summary>
internal sealed record CorridorStage
{
    public required LogStage Stage { get; init; }

    /// <summary>Mean over consignments, h.</summary>
    public required double MeanHours { get; init; }

    /// <summary>Squared coefficient of variation between consignments within a replication.</summary>
    public required double SquaredVariation { get; init; }

    /// <summary>Variance between replications of the logarithm of the mean, without that of a few consignments: what is not known of the corridor.</summary>
    public required double LogVariance { get; init; }

    /// <summary>Hours of the mean by stage of the corridor, the longest first.</summary>
    public required IReadOnlyList<CorridorPart> Parts { get; init; }

    /// <summary>What it is: dwell, handling, border, rail, road, sea, or several joined by a plus sign.</summary>
    public required string Kind { get; init; }
}
