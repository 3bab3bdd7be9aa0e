using NodaTime.Text;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>Puts the events of a shipment in order and takes out what cannot be, each time with a finding.</summary>
internal sealed class ShipmentOrder(string shipment, List<LogFinding> findings)
{
    /// <summary>The shipment; null with fewer than two usable events.</summary>
    public static Shipment? Of(string shipment, IReadOnlyList<ShipmentEvent> rows, List<LogFinding> findings)
    {
        ShipmentOrder order = new(shipment, findings);
        List<ShipmentEvent> events = order.WithoutImpossible(order.WithoutRepeated(order.Sorted(rows)));
        if (events.Count >= 2) return new Shipment(shipment, events);
        foreach (ShipmentEvent one in events) order.Add(one, LogRules.Alone, "it is the only usable event of its shipment, so no time passes", isUsed: false);
        return null;
    }

    private List<ShipmentEvent> Sorted(IReadOnlyList<ShipmentEvent> rows)
    {
        for (int i = 1; i < rows.Count; i++)
            if (rows[i].Time < rows[i - 1].Time) Add(rows[i], LogRules.Unsorted, $"it is older than row {rows[i - 1].Row} above it; the rows are sorted by time", isUsed: true);
        return [.. rows.OrderBy(one => one.Time).ThenBy(one => one.Row).GroupBy(one => one.Time).SelectMany(OfOneMoment)];
    }

    // Days without hours give many events one moment: then a stop passes its points in their order.
    private static IEnumerable<ShipmentEvent> OfOneMoment(IEnumerable<ShipmentEvent> events) => events.GroupBy(one => one.PlaceId).SelectMany(place => place.OrderBy(one => one.Point));

    /// <summary>Of events that mark the same point of a stop the first counts, of those that leave it the last.</summary>
    private List<ShipmentEvent> WithoutRepeated(List<ShipmentEvent> events)
    {
        List<ShipmentEvent> kept = [];
        foreach (ShipmentEvent next in events)
        {
            int same = kept.FindLastIndex(one => one.PlaceId == next.PlaceId && one.Point == next.Point);
            bool isOneStop = same >= 0 && kept.Skip(same + 1).All(one => one.PlaceId == next.PlaceId);
            if (!isOneStop)
            {
                kept.Add(next);
                continue;
            }

            bool isLater = next.Point == JourneyPoint.Left && next.Time > kept[same].Time;
            (ShipmentEvent left, ShipmentEvent counts) = isLater ? (kept[same], next) : (next, kept[same]);
            AddRepeated(left, counts);
            if (!isLater) continue;
            kept.RemoveAt(same);
            kept.Add(next);
        }

        return kept;
    }

    private void AddRepeated(ShipmentEvent left, ShipmentEvent counts)
    {
        bool isDuplicate = left.Code == counts.Code && left.Time == counts.Time;
        Add(
            left,
            isDuplicate ? LogRules.Duplicate : LogRules.SamePoint,
            isDuplicate ? $"it is row {counts.Row} again" : $"{counts.Code} in row {counts.Row} marks the same point of the stop; the {(counts.Point == JourneyPoint.Left ? "last" : "first")} counts",
            isUsed: false);
    }

    /// <summary>Within a stop points follow each other, and a place that was left is not seen again; where it is otherwise, no one can tell which time is wrong, so both events go.</summary>
    private List<ShipmentEvent> WithoutImpossible(List<ShipmentEvent> events)
    {
        List<ShipmentEvent> possible = [.. events];
        for (int i = FirstImpossible(possible); i > 0; i = FirstImpossible(possible))
        {
            AddImpossible(possible[i - 1], possible[i]);
            possible.RemoveRange(i - 1, 2);
        }

        return possible;
    }

    private static int FirstImpossible(List<ShipmentEvent> events)
    {
        for (int i = 1; i < events.Count; i++)
        {
            bool isOneStop = events[i].PlaceId == events[i - 1].PlaceId;
            if (isOneStop ? events[i].Point <= events[i - 1].Point : events.FindIndex(0, i, one => one.PlaceId == events[i].PlaceId) >= 0) return i;
        }

        return -1;
    }

    private void AddImpossible(ShipmentEvent before, ShipmentEvent after)
    {
        Add(before, LogRules.OutOfOrder, $"it comes before {after.Code} at {after.PlaceId} of row {after.Row}, which must come first; neither counts, correct the times", isUsed: false);
        Add(after, LogRules.OutOfOrder, $"it comes after {before.Code} at {before.PlaceId} of row {before.Row}, which must come later; neither counts, correct the times", isUsed: false);
    }

    private void Add(ShipmentEvent one, string rule, string reason, bool isUsed) => findings.Add(new LogFinding
    {
        Row = one.Row,
        ShipmentId = shipment,
        Rule = rule,
        Value = $"{one.Code} {one.PlaceId} {InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm'Z'").Format(one.Time)}",
        Reason = reason,
        IsUsed = isUsed,
    });
}
