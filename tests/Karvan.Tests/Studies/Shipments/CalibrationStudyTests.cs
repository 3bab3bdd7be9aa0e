using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;
using Karvan.Studies.Shipments;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Estimates;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;
using Karvan.Tests.Operations;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Shipments;

/// <summary>Logs of the corridor that was solved on paper: 18 h at the frontier, 96 h from door to door.</summary>
public sealed class CalibrationStudyTests : IDisposable
{
    private static readonly (string Place, string Code, JourneyPoint Point)[] _points =
    [
        ("orient", "GTIN", JourneyPoint.Arrived), ("orient", "DEPA", JourneyPoint.Left), ("frontier", "ARRI", JourneyPoint.Arrived), ("frontier", "DEPA", JourneyPoint.Left), ("eastport", "ARRI", JourneyPoint.Arrived),
        ("eastport", "DEPA", JourneyPoint.Left), ("westport", "ARRI", JourneyPoint.Arrived), ("westport", "DEPA", JourneyPoint.Left), ("occident", "ARRI", JourneyPoint.Arrived),
    ];

    private readonly string _folder = Path.Combine(Path.GetTempPath(), "karvan-calibrate-" + Guid.NewGuid().ToString("N"));

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Run_LogLikeTheCorridor_ClaimsNoDifference()
    {
        CalibrationResult result = Calibrate(Log(20, _ => 1));
        result.Stages.ShouldNotContain(stage => stage.Verdict == StageVerdict.Slower || stage.Verdict == StageVerdict.Faster);
        CalibratedStage frontier = Stage(result, "frontier");
        frontier.CorridorDays!.Value.ShouldBe(0.75, 0.01);
        frontier.Days!.Mean.ShouldBe(0.75, 0.01);
        DoorToDoor door = result.DoorToDoor.Single();
        door.CorridorP50!.Value.ShouldBe(4, 0.05);
        door.P80!.Value.ShouldBe(4, 0.2);
        door.P80Date!.Value.ShouldBe(door.Ready.PlusDays((int)Math.Ceiling(door.P80.Value)));
    }

    [Fact]
    public void Run_TwiceAsLongAtTheFrontier_SaysSoAndPromisesLater()
    {
        CalibrationResult result = Calibrate(Log(20, stage => stage is { From: "frontier", To: "frontier" } ? 2 : 1));
        CalibratedStage frontier = Stage(result, "frontier");
        frontier.Verdict.ShouldBe(StageVerdict.Slower);
        frontier.Days!.Mean.ShouldBe(1.5, 0.05);
        frontier.DifferenceDays!.Value.ShouldBe(0.75, 0.05);
        frontier.Parameters.ShouldBe(["dwell/frontier-gauge/mean_h", "dwell/frontier-border/mean_h"], ignoreOrder: true);
        result.DoorToDoor.Single().P80!.Value.ShouldBe(4.75, 0.2);
    }

    [Fact]
    public void Run_WithAnOverlay_WritesAPackageThatPassesAndMoves()
    {
        CalibrationResult result = Calibrate(Log(20, stage => stage is { From: "frontier", To: "frontier" } ? 2 : 1), _folder);
        PackageReading reading = PackageExamination.Of(_folder);
        reading.Findings.ShouldBeEmpty();
        reading.Package!.Name.ShouldBe("mini-own");
        Stage(result, "frontier").OverlayDays!.Value.ShouldBe(1.5, 0.05);
        Stage(result, "westport").OverlayDays!.Value.ShouldBe(Stage(result, "westport").CorridorDays!.Value, 0.02);
        OverlayChange change = result.Overlay.Single(one => one.Parameter == "dwell/frontier-gauge/mean_h");
        change.After.ShouldBe(24, 0.5);
        ParameterOf(reading.Package, change.Parameter).EstimateBasis!.ShouldStartWith("fitted to the user's own log, n=20");
        Corridors.Run(reading.Package).Relation("orient", "occident", CargoChain.Container).Days.Quantile(0.5).ShouldBe(4.75, 0.1);
    }

    [Fact]
    public void Run_BoxesOfOneTrain_CountOnce()
    {
        string[] rows = ["B1,orient,DEPA,2024-03-01T00:00Z", "B1,frontier,ARRI,2024-03-01T12:00Z", "B1,frontier,DEPA,2024-03-02T06:00Z", "B1,eastport,ARRI,2024-03-02T18:00Z"];
        string[] all = [.. Enumerable.Range(1, 5).SelectMany(box => rows.Select(row => row.Replace("B1", $"B{box}", StringComparison.Ordinal)))];
        CalibratedStage frontier = Stage(Calibrate(LogOf(all)), "frontier");
        frontier.Shipments.ShouldBe(5);
        frontier.Times.ShouldBe(1);
    }

    [Fact]
    public void Run_StillUnderWay_IsComparedWithJourneysThatGoOn()
    {
        string[] rows = ["orient,DEPA,2024-03-01T00:00Z", "frontier,ARRI,2024-03-01T12:00Z", "frontier,DEPA,2024-03-02T06:00Z"];
        CalibratedStage frontier = Stage(Calibrate(LogOf([.. Enumerable.Range(1, 4).SelectMany(i => rows.Select(row => $"S{i},{row}"))])), "frontier");
        frontier.CorridorDays!.Value.ShouldBe(0.75, 0.01);
    }

    [Fact]
    public void Run_SomeStillUnderWay_DoNotMoveTheCorridor()
    {
        // Boxes that were last seen leaving the port were on their way to the end like the others: 10 h at the port for both.
        string[] whole = ["orient,DEPA,2024-03-01T00:00Z", "eastport,ARRI,2024-03-02T18:00Z", "eastport,DEPA,2024-03-03T04:00Z", "occident,ARRI,2024-03-05T00:00Z"];
        string[] rows = [.. Enumerable.Range(1, 3).SelectMany(i => whole.Select(row => $"A{i},{row}")), .. Enumerable.Range(1, 3).SelectMany(i => whole[..3].Select(row => $"B{i},{row}"))];
        CalibrationResult result = Calibrate(LogOf(rows));
        Stage(result, "eastport").CorridorDays!.Value.ShouldBe(10 / 24.0, 0.02);
        result.DoorToDoor.Single().Shipments.ShouldBe(3);
        result.Warnings.ShouldContain(warning => warning.StartsWith("3 shipments end with a departure", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_NineRows_IsRefused() =>
        Should.Throw<ShipmentLogException>(() => Calibrate(LogOf([.. Enumerable.Range(0, 9).Select(i => $"B{i / 3},{_points[i % 3].Place},{_points[i % 3].Code},2024-03-0{1 + (i % 3)}T00:00Z")])))
            .Message.ShouldContain("needs 10");

    [Fact]
    public void Run_OtherThreads_GiveTheSameRun()
    {
        ShipmentLog log = Log(12, _ => 1.3);
        CalibrationResult one = Calibrate(log, null, 1), four = Calibrate(log, null, 4);
        four.Run.Id.ShouldBe(one.Run.Id);
        four.DoorToDoor.Single().P80.ShouldBe(one.DoorToDoor.Single().P80);
        four.Stages.Select(stage => stage.Days?.Mean).ShouldBe(one.Stages.Select(stage => stage.Days?.Mean));
    }

    /// <summary>A year of the real package, its boxes logged with a stop at Altynkol that takes twice as long: the truth is the mean over all boxes of that year.</summary>
    [Fact, Trait("Category", "Long")]
    public void Run_LogOfASimulatedYear_FindsTheStageThatWasSlowed()
    {
        SyntheticLog year = new(Corridors.Titr, 5, [new Relation("xian", "poti")], stage => stage is { From: "altynkol", To: "altynkol" } ? 2 : 1);
        (string, string, JourneyPoint)[] points = [("xian", "DEPA", JourneyPoint.Left), ("altynkol", "ARRI", JourneyPoint.Arrived), ("altynkol", "DEPA", JourneyPoint.Left), ("aktau", "ARRI", JourneyPoint.Arrived)];
        Journey[] released = [.. year.Released(new LocalDate(2024, 1, 1), new LocalDate(2024, 12, 1)).Where(journey => year.EventsOf(journey, points).Count() == points.Length)];
        double truth = released.Average(journey => HoursAt(year.EventsOf(journey, points), "altynkol")) / 24;
        string[] rows = [.. released.Where((_, i) => i % Math.Max(1, released.Length / 40) == 0).SelectMany((journey, i) => year.EventsOf(journey, points).Select(one => SyntheticLog.Row($"S{i}", one.Place, one.Code, one.Time)))];
        CalibratedStage stage = Stage(Calibrate(LogOf(rows, Corridors.Titr), package: Corridors.Titr), "altynkol");
        stage.Verdict.ShouldBe(StageVerdict.Slower);
        truth.ShouldBeInRange(stage.Days!.Low, stage.Days.High);
    }

    private static double HoursAt(IEnumerable<(string Place, string Code, Instant Time)> events, string place)
    {
        Instant[] times = [.. events.Where(one => one.Place == place).Select(one => one.Time)];
        return (times[^1] - times[0]).TotalHours;
    }

    private static ParameterRow ParameterOf(CorridorPackage package, string id) => package.Parameters.Single(row => row.ParameterId == id);

    private static CalibratedStage Stage(CalibrationResult result, string place) => result.Stages.Single(stage => stage.From == place && stage.To == place);

    private static ShipmentLog Log(int shipments, Func<LogStage, double> factor)
    {
        SyntheticLog year = new(Corridors.Mini, 3, [new Relation("orient", "occident")], factor);
        Journey[] released = [.. year.Released(new LocalDate(2024, 2, 1), new LocalDate(2024, 11, 1)).Where((_, i) => i % 10 == 0).Take(shipments)];
        return LogOf([.. released.SelectMany((journey, i) => year.EventsOf(journey, _points).Select(one => SyntheticLog.Row($"S{i}", one.Place, one.Code, one.Time)))]);
    }

    private static ShipmentLog LogOf(string[] rows, CorridorPackage? package = null)
    {
        string file = Path.GetTempFileName();
        try
        {
            File.WriteAllText(file, SyntheticLog.Csv(rows));
            return ShipmentLogReader.Read(LogTable.Read(file), package ?? Corridors.Mini, ColumnMap.Plain, null);
        }
        finally
        {
            File.Delete(file);
        }
    }

    private static CalibrationResult Calibrate(ShipmentLog log, string? overlay = null, int threads = 2, CorridorPackage? package = null)
    {
        if (overlay is not null) Directory.CreateDirectory(overlay);
        return CalibrationStudy.Run(new CalibrationRequest { Package = package ?? Corridors.Mini, Log = log, Year = 2024, Replications = 2, Threads = threads, OverlayFolder = overlay }, null, default);
    }
}
