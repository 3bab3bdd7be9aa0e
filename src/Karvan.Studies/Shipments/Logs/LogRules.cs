namespace Karvan.Studies.Shipments.Logs;

/// <summary>What can be found in a log.</summary>
public static class LogRules
{
    /// <summary>A cell that every row needs is empty. The row is left out.</summary>
    public const string Empty = "empty";

    /// <summary>The place is not in the package. The row is left out.</summary>
    public const string UnknownPlace = "unknown-place";

    /// <summary>The event is not understood. The row is left out.</summary>
    public const string UnknownEvent = "unknown-event";

    /// <summary>The event marks no point of a stop, for example an inspection. The row is left out.</summary>
    public const string NoMove = "no-move";

    /// <summary>The event is planned or estimated. The row is left out.</summary>
    public const string Planned = "planned";

    /// <summary>The time is not understood. The row is left out.</summary>
    public const string UnknownTime = "unknown-time";

    /// <summary>The time names no zone; one is assumed. The row counts.</summary>
    public const string NoZone = "no-zone";

    /// <summary>The time is a day; noon is assumed. The row counts.</summary>
    public const string DayOnly = "day-only";

    /// <summary>The clocks were changed around the time. The row counts.</summary>
    public const string ClockChange = "clock-change";

    /// <summary>The same event again. The row is left out.</summary>
    public const string Duplicate = "duplicate";

    /// <summary>Another event marks the same point of the same stop. The row is left out.</summary>
    public const string SamePoint = "same-point";

    /// <summary>The rows of a shipment do not stand in the order of time; they are sorted. The row counts.</summary>
    public const string Unsorted = "unsorted";

    /// <summary>By its time the event comes before one that it must follow. Both are left out.</summary>
    public const string OutOfOrder = "out-of-order";

    /// <summary>An event is missing between two others: the stage between them is longer than one stop or one movement. The rows count.</summary>
    public const string Gap = "gap";

    /// <summary>More time passes than a stage may take. The stage is left out.</summary>
    public const string TooLong = "too-long";

    /// <summary>A shipment with a single usable event has no stage. The row is left out.</summary>
    public const string Alone = "single-event";

    /// <summary>All rules.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        Empty, UnknownPlace, UnknownEvent, NoMove, Planned, UnknownTime, NoZone, DayOnly, ClockChange, Duplicate, SamePoint, Unsorted, OutOfOrder, Gap, TooLong, Alone,
    ];
}
