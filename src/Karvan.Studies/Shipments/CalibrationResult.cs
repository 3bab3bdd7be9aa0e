using Karvan.Studies.Results;
using Karvan.Studies.Shipments.Logs;

namespace Karvan.Studies.Shipments;

/// <summary>A shipment log held against the corridor.</summary>
public sealed record CalibrationResult
{
    /// <summary>Version of the shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>What was run.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>SHA-256 of the log, lower-case hexadecimal. The log itself is never copied.</summary>
    public required string LogHash { get; init; }

    /// <summary>How the log was read.</summary>
    public required LogSummary Log { get; init; }

    /// <summary>Stages, in the order of the journey.</summary>
    public required IReadOnlyList<CalibratedStage> Stages { get; init; }

    /// <summary>Days from door to door, the relation with the most shipments first.</summary>
    public required IReadOnlyList<DoorToDoor> DoorToDoor { get; init; }

    /// <summary>What the overlay changes.</summary>
    public required IReadOnlyList<OverlayChange> Overlay { get; init; }

    /// <summary>What was found in the log, in the order of the rows.</summary>
    public required IReadOnlyList<LogFinding> Findings { get; init; }

    /// <summary>What a reader should know.</summary>
    public required IReadOnlyList<string> Warnings { get; init; }
}
