using Karvan.Operations.Results;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Logs;
using Karvan.Tests.Operations;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Tests.Studies.Shipments;

/// <summary>
/// The synthetic example <c>examples/shipments.csv</c>: boxes of one simulated year of <c>data/titr</c> whose stop at the border takes 2.5 times and whose stop at Alat 1.6 times as long as simulated, with the faults
/// that logs have. No real shipment is in it.
/// </summary>
internal static class ExampleLog
{
    private const int Shipments = 24;

    private static readonly (string Place, string Code, JourneyPoint Point)[] _points =
    [
        ("xian", "GTIN", JourneyPoint.Arrived), ("xian", "DEPA", JourneyPoint.Left), ("altynkol", "ARRI", JourneyPoint.Arrived), ("altynkol", "DEPA", JourneyPoint.Left), ("dostyk", "ARRI", JourneyPoint.Arrived),
        ("dostyk", "DEPA", JourneyPoint.Left), ("aktau", "GTIN", JourneyPoint.Arrived), ("aktau", "LOAD", JourneyPoint.Loaded), ("aktau", "DEPA", JourneyPoint.Left), ("alat", "ARRI", JourneyPoint.Arrived),
        ("alat", "DISC", JourneyPoint.Discharged), ("alat", "DEPA", JourneyPoint.Left), ("tbilisi", "ARRI", JourneyPoint.Arrived), ("poti", "ARRI", JourneyPoint.Arrived),
    ];

    private static readonly Dictionary<string, (string Name, string Zone)> _names = new(StringComparer.Ordinal)
    {
        ["xian"] = ("Xi'an", "Asia/Shanghai"),
        ["altynkol"] = ("Khorgos Gateway", "Asia/Almaty"),
        ["dostyk"] = ("Dostyk", "Asia/Almaty"),
        ["aktau"] = ("Port Aktau", "Asia/Aqtau"),
        ["alat"] = ("Alyat", "Asia/Baku"),
        ["tbilisi"] = ("Tbilisi", "Asia/Tbilisi"),
        ["poti"] = ("Poti", "Asia/Tbilisi"),
    };

    public static string Text()
    {
        SyntheticLog log = new(Corridors.Titr, 20261, [new Relation("xian", "poti"), new Relation("xian", "tbilisi")], stage => stage.IsStop && stage.From is "altynkol" or "dostyk" ? 2.5 : stage.IsStop && stage.From == "alat" ? 1.6 : 1);
        Journey[] released = [.. log.Released(new LocalDate(2024, 8, 15), new LocalDate(2024, 11, 10))];
        List<string> rows = [];
        for (int i = 0; i < Shipments; i++)
        {
            string id = $"SYNTHETIC-{i + 1:00}";
            bool ownWay = i % 3 != 0; // two in three write local times without a zone
            rows.AddRange(log.EventsOf(released[i * released.Length / Shipments], PointsOf(released, i, log)).Select(one => RowOf(id, one.Place, one.Code, one.Time, ownWay)));
        }

        return SyntheticLog.Csv(WithFaults(rows));
    }

    private static IReadOnlyList<(string Place, string Code, JourneyPoint Point)> PointsOf(Journey[] released, int shipment, SyntheticLog log)
    {
        string last = log.EventsOf(released[shipment * released.Length / Shipments], _points).Last().Place;
        return last == "tbilisi" ? [.. _points.Where(point => point.Place != "poti")] : [.. _points.Where(point => point.Place != "tbilisi")];
    }

    private static string RowOf(string id, string place, string code, Instant time, bool ownWay)
    {
        (string name, string zone) = _names[place];
        ZonedDateTime local = time.InZone(DateTimeZoneProviders.Tzdb[zone]);
        string text = ownWay ? LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Format(local.LocalDateTime) : OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<+HH:mm>").Format(local.ToOffsetDateTime());
        return $"{id},{name},{(ownWay ? WordOf(code) : code)},{text}";
    }

    private static string WordOf(string code) => code switch
    {
        "ARRI" => "arrived",
        "DEPA" => "departed",
        "LOAD" => "loaded",
        "DISC" => "discharged",
        _ => "gate in",
    };

    /// <summary>What goes wrong in logs: a row twice, an unknown place and event, a day with slashes, an inspection, a missing departure, rows and times in the wrong order.</summary>
    private static List<string> WithFaults(List<string> rows)
    {
        int At(int shipment, string place, int nth) => rows.FindIndex(row => row.StartsWith($"SYNTHETIC-{shipment:00},{place},", StringComparison.Ordinal)) + nth;
        rows.Insert(At(3, "Port Aktau", 1), rows[At(3, "Port Aktau", 0)]);
        rows.Insert(At(5, "Port Aktau", 1), "SYNTHETIC-05,Aktauu yard 4,arrived,2024-10-01 08:00");
        rows.Insert(At(6, "Port Aktau", 1), "SYNTHETIC-06,Port Aktau,seal photographed,2024-10-01 08:00");
        rows.Insert(At(8, "Alyat", 1), "SYNTHETIC-08,Alyat,inspection,2024-10-20 10:00");
        rows[At(9, "Alyat", 0)] = "SYNTHETIC-09,Alyat,arrived,10/11/2024 07:30";
        rows.RemoveAt(At(11, "Alyat", 2));
        (rows[At(12, "Xi'an", 0)], rows[At(12, "Xi'an", 1)]) = (rows[At(12, "Xi'an", 1)], rows[At(12, "Xi'an", 0)]);
        string departed = rows[At(14, "Port Aktau", 2)], loaded = rows[At(14, "Port Aktau", 1)];
        rows[At(14, "Port Aktau", 2)] = Time(departed, loaded);
        rows[At(14, "Port Aktau", 1)] = Time(loaded, departed);
        return rows;
    }

    // The row with the time of another.
    private static string Time(string row, string other) => row[..(row.LastIndexOf(',') + 1)] + other[(other.LastIndexOf(',') + 1)..];
}
