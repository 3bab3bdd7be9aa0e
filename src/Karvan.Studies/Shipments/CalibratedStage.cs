using Karvan.Studies.Results;
using Karvan.Studies.Shipments.Estimates;

namespace Karvan.Studies.Shipments;

/// <summary>A stage of the log beside the corridor's.</summary>
public sealed record CalibratedStage
{
    /// <summary>Stable id, for example <c>stage/aktau/arrived/aktau/left</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Place of the first event.</summary>
    public required string From { get; init; }

    /// <summary>Point of the stop there: arrived, discharged, loaded or left.</summary>
    public required string FromPoint { get; init; }

    /// <summary>Place of the second event.</summary>
    public required string To { get; init; }

    /// <summary>Point of the stop there.</summary>
    public required string ToPoint { get; init; }

    /// <summary>dwell, handling, border, rail, road or sea; several joined by a plus sign where the stage holds several.</summary>
    public required string Kind { get; init; }

    /// <summary>Shipments of the log with this stage.</summary>
    public required int Shipments { get; init; }

    /// <summary>Independent times: shipments that began and ended the stage together count once.</summary>
    public required int Times { get; init; }

    /// <summary>Mean of the log, d.</summary>
    public required double OwnDays { get; init; }

    /// <summary>Mean after shrinkage with its interval, d; null where there is nothing to shrink to.</summary>
    public Estimate? Days { get; init; }

    /// <summary>Weight of the log's own mean, 0 to 1.</summary>
    public double? OwnWeight { get; init; }

    /// <summary>Mean of the simulated corridor, d; null where no simulated journey passes the stage.</summary>
    public double? CorridorDays { get; init; }

    /// <summary>Share of the corridor's mean that waiting and closures take, 0 to 1.</summary>
    public double? CorridorWaitingShare { get; init; }

    /// <summary>Mean after shrinkage less the corridor's, d.</summary>
    public double? DifferenceDays { get; init; }

    /// <summary>Verdict on the difference.</summary>
    public required StageVerdict Verdict { get; init; }

    /// <summary>Whether the stage is in the overlay, and if not why.</summary>
    public required string Overlay { get; init; }

    /// <summary>Mean that the overlay simulates, d; null where none was written.</summary>
    public double? OverlayDays { get; init; }

    /// <summary>Inputs of the package behind the stage.</summary>
    public required IReadOnlyList<string> Parameters { get; init; }
}
