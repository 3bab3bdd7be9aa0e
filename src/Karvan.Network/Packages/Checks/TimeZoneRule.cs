using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Packages.Checks;

/// <summary>Time zones are those of the tz database.</summary>
internal static class TimeZoneRule
{
    public static void Check(CheckContext context)
    {
        HashSet<string> zones = new(DateTimeZoneProviders.Tzdb.Ids, StringComparer.Ordinal);
        IReadOnlyList<PlaceRow> places = context.Package.Places;
        for (int index = 0; index < places.Count; index++)
            if (places[index].TimeZone is { Length: > 0 } zone && !zones.Contains(zone))
                context.Error("places", index, "time_zone", zone, FindingRules.TimeZone, "Write a zone of the tz database, for example Asia/Aqtau.");
    }
}
