using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;
using Karvan.Tests.Operations;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Shipments.Logs;

/// <summary>Each thing that can be found in a log, with its row.</summary>
public sealed class ShipmentLogReaderTests
{
    private static readonly string[] _good =
    [
        "S1,Xi'an,GTIN,2024-03-01T08:00+08:00", "S1,Xi'an,DEPA,2024-03-02T08:00+08:00", "S1,Port Aktau,ARRI,2024-03-09T08:00+05:00", "S1,Port Aktau,DEPA,2024-03-12T20:00+05:00",
        "S1,Alyat,ARRI,2024-03-13T18:00+04:00",
    ];

    [Fact]
    public void Read_GoodRows_FindsNothing()
    {
        ShipmentLog log = Read(_good);
        log.Findings.ShouldBeEmpty();
        log.Shipments.Single().Events.Select(one => one.PlaceId).ShouldBe(["xian", "xian", "aktau", "aktau", "alat"]);
        StageTimes.Of(log).Times.Select(time => time.Hours).ShouldBe([24, 171, 84, 23]);
    }

    [Theory]
    [InlineData("S1,,GTIN,2024-03-01 08:00", LogRules.Empty)]
    [InlineData("S1,Atlantis,ARRI,2024-03-01T08:00Z", LogRules.UnknownPlace)]
    [InlineData("S1,ports-georgia,ARRI,2024-03-01T08:00Z", LogRules.UnknownPlace)]
    [InlineData("S1,Poti,teleported,2024-03-20T08:00Z", LogRules.UnknownEvent)]
    [InlineData("S1,Poti,inspection,2024-03-20T08:00Z", LogRules.NoMove)]
    [InlineData("S1,Poti,ARRI,03/04/2024 08:00", LogRules.UnknownTime)]
    [InlineData("S1,Poti,ARRI,soon", LogRules.UnknownTime)]
    [InlineData("S1,Alyat,ARRI,2024-03-13T18:00+04:00", LogRules.Duplicate)]
    [InlineData("S1,Alyat,GTIN,2024-03-13T19:00+04:00", LogRules.SamePoint)]
    [InlineData("S1,Port Aktau,LOAD,2024-03-14T19:00+04:00", LogRules.OutOfOrder)]
    [InlineData("S2,Poti,ARRI,2024-03-20T08:00Z", LogRules.Alone)]
    public void Read_RowThatCannotCount_IsLeftOutWithItsReason(string row, string rule)
    {
        ShipmentLog log = Read([.. _good, row]);
        LogFinding finding = log.Findings.First(one => one.Row == 7);
        finding.Rule.ShouldBe(rule);
        finding.IsUsed.ShouldBeFalse();
        finding.Reason.ShouldNotBeEmpty();
        log.Shipments.SelectMany(shipment => shipment.Events).ShouldNotContain(one => one.Row == 7);
        LogRules.All.ShouldContain(rule);
    }

    [Theory]
    [InlineData("S1,Poti,ARRI,2024-03-20 08:00", LogRules.NoZone, "Asia/Tbilisi")]
    [InlineData("S1,Poti,ARRI,20.03.2024 8:00", LogRules.NoZone, "Asia/Tbilisi")]
    [InlineData("S1,Poti,ARRI,2024-03-20", LogRules.DayOnly, "noon")]
    [InlineData("S1,Xi'an,STUF,2024-02-28T08:00Z", LogRules.Unsorted, "row 6")]
    [InlineData("S1,Vienna,ARRI,2024-03-31 02:30", LogRules.ClockChange, "clocks")]
    public void Read_RowThatCountsInSpite_IsTold(string row, string rule, string said)
    {
        LogFinding finding = Read([.. _good, row]).Findings.First(one => one.Row == 7 && one.Rule == rule);
        finding.IsUsed.ShouldBeTrue();
        finding.Reason.ShouldContain(said);
    }

    [Fact]
    public void Read_PlannedEvents_AreLeftOut()
    {
        string text = "shipment_id,place,event,time,classifier\nS1,Poti,ARRI,2024-03-20T08:00Z,EST\nS1,Poti,DEPA,2024-03-21T08:00Z,ACT\n";
        ReadText(text, ColumnMap.Plain, null).Findings[0].Rule.ShouldBe(LogRules.Planned);
    }

    [Fact]
    public void Read_ZoneOfTheUser_GoesBeforeThatOfThePlace()
    {
        ShipmentLog log = Read([.. _good, "S1,Poti,ARRI,2024-03-20 08:00"], DateTimeZoneProviders.Tzdb["Asia/Almaty"]);
        log.Shipments.Single().Events[^1].Time.ShouldBe(Instant.FromUtc(2024, 3, 20, 3, 0));
        log.Findings.Single().Reason.ShouldContain("--zone");
    }

    [Fact]
    public void Of_MissingDeparture_IsAGapThatCounts()
    {
        var times = StageTimes.Of(Read([.. _good.Where(row => !row.Contains("Port Aktau,DEPA", StringComparison.Ordinal))]));
        LogFinding gap = times.Findings.Single();
        gap.Rule.ShouldBe(LogRules.Gap);
        gap.Reason.ShouldContain("the departure from aktau");
        times.Times[^1].Hours.ShouldBe(107);
    }

    [Fact]
    public void Of_StageOfHalfAYear_IsLeftOut()
    {
        var times = StageTimes.Of(Read([.. _good, "S1,Poti,ARRI,2024-09-20T08:00Z"]));
        times.Findings.Single(finding => finding.Rule == LogRules.TooLong).IsUsed.ShouldBeFalse();
        times.Times.Count.ShouldBe(4);
    }

    [Fact]
    public void Read_TimesOfTwoStopsExchanged_LosesBothAndSaysSo()
    {
        string[] rows = [.. _good];
        rows[3] = "S1,Port Aktau,DEPA,2024-03-14T20:00+05:00"; // after the arrival at Alat
        ShipmentLog log = Read(rows);
        log.Findings.Select(finding => (finding.Row, finding.Rule)).ShouldBe([(5, LogRules.OutOfOrder), (6, LogRules.Unsorted), (6, LogRules.OutOfOrder)], ignoreOrder: true);
        log.Shipments.Single().Events.Count.ShouldBe(3);
    }

    [Fact]
    public void Read_OtherColumns_NeedAMap()
    {
        string text = "Box;Where;What;When\nS1;Гавань;Ushyol;2024-03-20T08:00Z\nS1;Poti;отправлен;2024-03-21T08:00Z\n";
        Should.Throw<ShipmentLogException>(() => ReadText(text, ColumnMap.Plain, null)).Message.ShouldContain("Box, Where, What, When");
        ColumnMap map = new()
        {
            Columns = new Dictionary<string, string> { ["shipment_id"] = "Box", ["place"] = "Where", ["event"] = "What", ["time"] = "When" },
            Events = new Dictionary<string, string> { ["Ushyol"] = "DEPA" },
            Places = new Dictionary<string, string> { ["Гавань"] = "aktau" },
        };
        ReadText(text, map, null).Shipments.Single().Events.Select(one => one.Code).ShouldBe(["DEPA", "DEPA"]);
    }

    private static ShipmentLog Read(string[] rows, DateTimeZone? zone = null) => ReadText(SyntheticLog.Csv(rows), ColumnMap.Plain, zone);

    private static ShipmentLog ReadText(string text, ColumnMap map, DateTimeZone? zone)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, text);
            return ShipmentLogReader.Read(LogTable.Read(file), Corridors.Titr, map, zone);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
