using Karvan.Simulation;
using Karvan.Studies.Shipments;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Estimates;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;
using Karvan.Tests.Operations;
using NodaTime;
using Shouldly;
using Xunit;
using Xunit.Abstractions;

namespace Karvan.Tests.Studies.Shipments;

/// <summary>
/// 200 logs, 20 of each of ten simulated years of <c>data/titr</c> that the calibration does not know: boxes of the year taken by lot, each shipper with stages of his own that take from
/// about 0.7 to 1.4 times as long. The truth is the mean over all boxes of that year, times the shipper's factor.
/// </summary>
[Trait("Category", "Long")]
public sealed class SimulatedLogsTests(ITestOutputHelper output)
{
    private static readonly Relation _relation = new("xian", "poti");

    private static readonly (string Place, string Code, JourneyPoint Point)[] _points =
    [
        ("xian", "DEPA", JourneyPoint.Left), ("altynkol", "ARRI", JourneyPoint.Arrived), ("altynkol", "DEPA", JourneyPoint.Left), ("aktau", "ARRI", JourneyPoint.Arrived), ("aktau", "DEPA", JourneyPoint.Left),
        ("alat", "ARRI", JourneyPoint.Arrived), ("alat", "DEPA", JourneyPoint.Left), ("poti", "ARRI", JourneyPoint.Arrived),
    ];

    [Theory]
    [InlineData(20)]
    [InlineData(2)]
    public void Of_TwoHundredLogs_CoverTheTruthAndComeNearerThanPackageOrLog(int shipments)
    {
        CorridorModel model = CorridorRuns.Run(
            new CalibrationRequest { Package = Corridors.Titr, Log = new ShipmentLog { File = "", Hash = "", Rows = 0, Shipments = [], Findings = [] }, Year = 2024, Replications = 10 }, Corridors.Titr, [_relation], null, default);
        double covered = 0, count = 0, shrunken = 0, package = 0, own = 0;
        for (int year = 0; year < 10; year++)
        {
            SyntheticLog simulated = new(Corridors.Titr, 1000 + (ulong)year, [_relation], _ => 1);
            List<(string Place, string Code, Instant Time)>[] boxes = [.. simulated.Released(new LocalDate(2024, 1, 1), new LocalDate(2024, 10, 31)).Select(journey => simulated.EventsOf(journey, _points).ToList()).Where(box => box.Count == _points.Length)];
            double[] truths = [.. Enumerable.Range(1, _points.Length - 1).Select(i => boxes.Average(box => (box[i].Time - box[i - 1].Time).TotalHours))];
            for (int log = 0; log < 20; log++)
            {
                RandomStream stream = new(3, (year * 20) + log, "shippers");
                double[] factors = new double[truths.Length];
                for (int i = 0; i < factors.Length; i++) factors[i] = Math.Exp(Distributions.Normal(ref stream, 0, 0.3));
                ShipmentLog drawn = LogOf(boxes, shipments, factors, ref stream);
                StageEstimate[] stages = [.. StageEstimates.Of(drawn, StageTimes.Of(drawn).Times, model).Stages.OrderBy(stage => Array.FindIndex(_points, point => point.Place == stage.Own.Stage.From && point.Point == stage.Own.Stage.FromPoint))];
                stages.Length.ShouldBe(truths.Length);
                for (int i = 0; i < stages.Length; i++, count++)
                {
                    double truth = truths[i] * factors[i];
                    covered += stages[i].Mean!.Low <= truth && truth <= stages[i].Mean!.High ? 1 : 0;
                    shrunken += Squared(stages[i].Mean!.Hours / truth);
                    package += Squared(stages[i].Corridor!.MeanHours / truth);
                    own += Squared(stages[i].Own.MeanHours / truth);
                }
            }
        }

        output.WriteLine($"{shipments} shipments: {covered / count:P1} covered; errors {Math.Sqrt(shrunken / count):0.000} shrunken, {Math.Sqrt(package / count):0.000} package, {Math.Sqrt(own / count):0.000} log");
        (covered / count).ShouldBeInRange(0.85, 0.97);
        shrunken.ShouldBeLessThan(package);
        shrunken.ShouldBeLessThan(own);
    }

    private static double Squared(double ratio) => Math.Log(ratio) * Math.Log(ratio);

    private static ShipmentLog LogOf(List<(string Place, string Code, Instant Time)>[] boxes, int shipments, double[] factors, ref RandomStream stream)
    {
        List<Shipment> all = [];
        for (int i = 0; i < shipments; i++)
        {
            List<(string Place, string Code, Instant Time)> box = boxes[stream.NextBelow(boxes.Length)];
            Instant time = box[0].Time;
            List<ShipmentEvent> events = [new ShipmentEvent(0, box[0].Place, box[0].Code, _points[0].Point, time)];
            for (int j = 1; j < box.Count; j++)
            {
                time += (box[j].Time - box[j - 1].Time) * factors[j - 1];
                events.Add(new ShipmentEvent(j, box[j].Place, box[j].Code, _points[j].Point, time));
            }

            all.Add(new Shipment($"S{i}", events));
        }

        return new ShipmentLog { File = "", Hash = "", Rows = 0, Shipments = all, Findings = [] };
    }
}
