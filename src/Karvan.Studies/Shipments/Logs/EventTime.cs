using NodaTime;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>The time of an event as understood.</summary>
internal sealed record EventTime
{
    /// <summary>Moment; null = not understood.</summary>
    public Instant? Moment { get; init; }

    /// <summary>Why it was not understood; null = it was.</summary>
    public string? Problem { get; init; }

    /// <summary>Zone that was assumed, since the text names none; null = it names one.</summary>
    public string? AssumedZone { get; init; }

    /// <summary>Whether the text names a day without a time, so that noon is assumed.</summary>
    public bool IsDayOnly { get; init; }

    /// <summary>Whether the clocks of the zone were put on or back around the time, so that it is not sure to the hour.</summary>
    public bool IsUnsure { get; init; }
}
