using NodaTime;

namespace Karvan.Studies.Shipments;

/// <summary>Days between the first and the last event of shipments with the same ends, and what can be promised.</summary>
public sealed record DoorToDoor
{
    /// <summary>Stable id, for example <c>door/xian/poti</c>.</summary>
    public required string Id { get; init; }

    /// <summary>First place.</summary>
    public required string From { get; init; }

    /// <summary>Last place.</summary>
    public required string To { get; init; }

    /// <summary>Shipments of the log.</summary>
    public required int Shipments { get; init; }

    /// <summary>Median of the log, d.</summary>
    public required double OwnP50 { get; init; }

    /// <summary>Eightieth percentile of the log, d.</summary>
    public required double OwnP80 { get; init; }

    /// <summary>Median of the corridor in the season of the date of readiness, d; null where the corridor does not go there.</summary>
    public double? CorridorP50 { get; init; }

    /// <summary>Eightieth percentile of the corridor, d.</summary>
    public double? CorridorP80 { get; init; }

    /// <summary>Median of the corridor with the user's own stages, d.</summary>
    public double? P50 { get; init; }

    /// <summary>Eightieth percentile of the corridor with the user's own stages, d.</summary>
    public double? P80 { get; init; }

    /// <summary>Day on which cargo is ready.</summary>
    public required LocalDate Ready { get; init; }

    /// <summary>Day by which half of the shipments have arrived.</summary>
    public LocalDate? P50Date { get; init; }

    /// <summary>Day that can be promised: four in five shipments have arrived by its end.</summary>
    public LocalDate? P80Date { get; init; }

    /// <summary>Share of the log's shipments that took no longer than <see cref="P80"/>; about 0.8 when the promise fits, the season apart.</summary>
    public double? OwnWithinP80 { get; init; }
}
