using NodaTime;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>
/// Reads times: ISO 8601 with an offset or Z; the same without one, then in the zone that the user names or else in the zone of the place; days with dots as
/// 31.12.2026. A day with slashes is refused, since day and month cannot be told apart. Stateless and thread-safe.
/// </summary>
internal static class EventTimeReader
{
    private static readonly OffsetDateTimePattern[] _withOffset =
    [
        OffsetDateTimePattern.ExtendedIso,
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:sso<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss o<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mmo<G>"),
        OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm o<G>"),
    ];

    private static readonly LocalDateTimePattern[] _local =
    [
        LocalDateTimePattern.ExtendedIso,
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"),
        LocalDateTimePattern.CreateWithInvariantCulture("d.M.uuuu H:mm:ss"),
        LocalDateTimePattern.CreateWithInvariantCulture("d.M.uuuu H:mm"),
    ];

    private static readonly LocalDatePattern[] _days = [LocalDatePattern.Iso, LocalDatePattern.CreateWithInvariantCulture("d.M.uuuu")];

    /// <param name="text">Time as written.</param>
    /// <param name="zone">Zone of times that name none.</param>
    public static EventTime Read(string text, DateTimeZone zone)
    {
        foreach (OffsetDateTimePattern pattern in _withOffset)
            if (pattern.Parse(text) is { Success: true, Value: var moment }) return new EventTime { Moment = moment.ToInstant() };
        foreach (LocalDateTimePattern pattern in _local)
            if (pattern.Parse(text) is { Success: true, Value: var local }) return InZone(local, zone, isDayOnly: false);
        foreach (LocalDatePattern pattern in _days)
            if (pattern.Parse(text) is { Success: true, Value: var day }) return InZone(day + LocalTime.Noon, zone, isDayOnly: true);
        return new EventTime
        {
            Problem = text.Contains('/', StringComparison.Ordinal)
                ? "day and month cannot be told apart with slashes; write 2026-03-31 14:30"
                : "this is no time; write 2026-03-31 14:30 or 2026-03-31T14:30+05:00",
        };
    }

    private static EventTime InZone(LocalDateTime local, DateTimeZone zone, bool isDayOnly) => new()
    {
        Moment = zone.ResolveLocal(local, Resolvers.LenientResolver).ToInstant(),
        AssumedZone = zone.Id,
        IsDayOnly = isDayOnly,
        IsUnsure = zone.MapLocal(local).Count != 1,
    };
}
