using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>
/// Understands a log: places by the names of the package, events by their DCSA codes or plain words, times with their zones. A row that cannot be used is never dropped
/// in silence: it stands in <see cref="ShipmentLog.Findings"/> with its row, value and reason. Stateless and thread-safe.
/// </summary>
public static class ShipmentLogReader
{
    /// <summary>Understands a table.</summary>
    /// <param name="table">Cells.</param>
    /// <param name="package">Package whose places are meant.</param>
    /// <param name="map">Names of the user.</param>
    /// <param name="zone">Zone of times that name none; null = the zone of each place.</param>
    /// <exception cref="ShipmentLogException">A column is missing, or the map does not fit the package.</exception>
    public static ShipmentLog Read(LogTable table, CorridorPackage package, ColumnMap map, DateTimeZone? zone)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(map);
        if (table.Missing(map) is [var missing, ..])
            throw new ShipmentLogException($"{table.File}, row 1: there is no column '{map.NameOf(missing)}' for {missing}; the file has {string.Join(", ", table.Header)}. Map its columns with --columns MAP.yaml.");
        Rows rows = new(table, map, new PlaceDirectory(package, map.Places), new EventNames(map.Events), zone);
        Dictionary<string, List<ShipmentEvent>> events = new(StringComparer.Ordinal);
        for (int row = 0; row < table.Count; row++)
            if (rows.EventOf(row) is { } one) Of(events, table.Cell(row, map.NameOf("shipment_id"))).Add(one);
        List<LogFinding> findings = [.. rows.Findings];
        Shipment[] shipments = [.. events.Select(one => ShipmentOrder.Of(one.Key, one.Value, findings)).OfType<Shipment>()];
        return new ShipmentLog { File = table.File, Hash = table.Hash, Reading = $"{zone?.Id}\n{map.Canonical}", Rows = table.Count, Shipments = shipments, Findings = [.. findings.OrderBy(finding => finding.Row)] };
    }

    private static List<ShipmentEvent> Of(Dictionary<string, List<ShipmentEvent>> events, string shipment)
    {
        if (!events.TryGetValue(shipment, out List<ShipmentEvent>? list)) events[shipment] = list = [];
        return list;
    }

    // One row at a time.
    private sealed class Rows(LogTable table, ColumnMap map, PlaceDirectory places, EventNames names, DateTimeZone? zone)
    {
        public List<LogFinding> Findings { get; } = [];

        public ShipmentEvent? EventOf(int row)
        {
            foreach (string column in ColumnMap.Needed)
                if (Cell(row, column).Length == 0) return Refuse(row, LogRules.Empty, "", $"the column {map.NameOf(column)} is empty; fill it in");
            string classifier = Cell(row, ColumnMap.Classifier);
            if (classifier.Length > 0 && TextFold.Of(classifier) is not ("act" or "actual")) return Refuse(row, LogRules.Planned, classifier, "only what happened counts; ACT marks it");
            if (places.Find(Cell(row, "place")) is not { } place) return Refuse(row, LogRules.UnknownPlace, Cell(row, "place"), places.ReasonFor(Cell(row, "place")));
            if (names.Find(Cell(row, "event")) is not { } name) return Refuse(row, LogRules.UnknownEvent, Cell(row, "event"), $"no event is called so; {EventNames.NearestWord(Cell(row, "event"))}, or map the name");
            if (name.Point is not { } point) return Refuse(row, LogRules.NoMove, Cell(row, "event"), "it neither begins nor ends a stop");
            return TimeOf(row, place) is { } time ? new ShipmentEvent(table.NumberOf(row), place.PlaceId, name.Code, point, time) : null;
        }

        private Instant? TimeOf(int row, PlaceRow place)
        {
            string text = Cell(row, "time");
            EventTime time = EventTimeReader.Read(text, zone ?? DateTimeZoneProviders.Tzdb.GetZoneOrNull(place.TimeZone) ?? DateTimeZone.Utc);
            if (time.Problem is { } problem) Refuse(row, LogRules.UnknownTime, text, problem);
            string whose = zone is null ? $"the zone of {place.PlaceId}" : "the zone of --zone";
            if (time.AssumedZone is { } assumed) Keep(row, LogRules.NoZone, text, $"{assumed}, {whose}, is assumed");
            if (time.IsDayOnly) Keep(row, LogRules.DayOnly, text, "noon is assumed, so the hour is not sure");
            if (time.IsUnsure) Keep(row, LogRules.ClockChange, text, "the clocks were changed then, so the hour is not sure; write the offset, as +04:00");
            return time.Moment;
        }

        private string Cell(int row, string column) => table.Cell(row, map.NameOf(column));

        private ShipmentEvent? Refuse(int row, string rule, string value, string reason)
        {
            Add(row, rule, value, reason, isUsed: false);
            return null;
        }

        private void Keep(int row, string rule, string value, string reason) => Add(row, rule, value, reason, isUsed: true);

        private void Add(int row, string rule, string value, string reason, bool isUsed) => Findings.Add(new LogFinding
        {
            Row = table.NumberOf(row),
            ShipmentId = Cell(row, "shipment_id"),
            Rule = rule,
            Value = value,
            Reason = reason,
            IsUsed = isUsed,
        });
    }
}
