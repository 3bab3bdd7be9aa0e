using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

/// <summary>The hand-made package against the sheet in its own description.</summary>
public sealed class MiniCorridorTests
{
    private static readonly Lazy<ReplicationResult> _result = new(() => Corridors.Run(Corridors.Mini, new OperationsOptions()));

    private static ReplicationResult Result => _result.Value;

    [Theory]
    [InlineData("orient", "occident", CargoChain.Container, 4)]
    [InlineData("occident", "orient", CargoChain.Container, 4)]
    [InlineData("orient", "occident", CargoChain.Wagon, 5)]
    [InlineData("occident", "orient", CargoChain.Wagon, 5)]
    [InlineData("depot", "market", CargoChain.Truck, 2)]
    [InlineData("market", "depot", CargoChain.Truck, 2)]
    public void Run_Mini_TakesTheDaysOfTheSheet(string from, string to, CargoChain chain, double days)
    {
        RelationTally relation = Result.Relation(from, to, chain);
        relation.Days.Quantile(0.5).ShouldBe(days, days * 0.01);
        relation.Days.Quantile(0.05).ShouldBe(SketchOf(days), 1e-12, "the least time falls into the bucket of the sheet's time");
        relation.MeanDays().ShouldBeGreaterThanOrEqualTo(days - 1e-4);
    }

    [Theory]
    [InlineData("orient", "occident", CargoChain.Container, 36, 10, 28, 22)]
    [InlineData("occident", "orient", CargoChain.Container, 36, 10, 28, 22)]
    [InlineData("orient", "occident", CargoChain.Wagon, 72, 10, 20, 18)]
    [InlineData("occident", "orient", CargoChain.Wagon, 72, 10, 20, 18)]
    [InlineData("depot", "market", CargoChain.Truck, 18, 4, 8, 18)]
    [InlineData("market", "depot", CargoChain.Truck, 18, 4, 8, 18)]
    public void Run_Mini_SpendsTheHoursOfTheSheetByKind(string from, string to, CargoChain chain, double moving, double border, double handling, double sea)
    {
        // The sheet's "border and gauge change" of 18 h is 6 h of control, which is a border stage, and 12 h of gauge change, which is handling.
        RelationTally relation = Result.Relation(from, to, chain);
        relation.MeanHours(StageKind.Moving).ShouldBe(moving, 0.01);
        relation.MeanHours(StageKind.Border).ShouldBe(border, 0.01);
        relation.MeanHours(StageKind.Handling).ShouldBe(handling, 0.01);
        relation.MeanHours(StageKind.Sea).ShouldBe(sea, 0.01);
        relation.MeanHours(StageKind.Closed).ShouldBe(0);
    }

    [Fact]
    public void Run_Mini_StagesSumToTheDays()
    {
        foreach (RelationTally relation in Result.Relations)
            (relation.Stages.Sum(stage => stage.SumHours) / 24).ShouldBe(relation.SumDays, relation.SumDays * 0.001, relation.Key.ToString());
    }

    [Fact]
    public void Run_Mini_WaitsForNothingButVessels()
    {
        foreach (StageTally stage in Result.Relations.SelectMany(relation => relation.Stages))
        {
            if (stage.Key.Kind == StageKind.Waiting && stage.Key.Resource != "vessel")
                stage.SumHours.ShouldBe(0, 1e-9, stage.Key.ToString());
        }

        foreach (ResourceTally resource in Result.Resources.Where(resource => !resource.Resource.StartsWith("vessel/", StringComparison.Ordinal)))
            resource.WaitTonneHours.ShouldBe(0, 1e-6, resource.Resource);
    }

    [Fact]
    public void Run_MiniWithoutWarmUp_ReleasesTheTonnesOfTheYear()
    {
        ReplicationResult result = Corridors.Run(Corridors.Mini);
        result.Conservation.Released.ShouldBe(160_000, 1e-6);
        result.Arrived().ShouldBe(result.Conservation.Delivered, 1e-6);
    }

    [Theory]
    [InlineData(CargoChain.Container, 10_000)]
    [InlineData(CargoChain.Wagon, 50_000)]
    [InlineData(CargoChain.Truck, 20_000)]
    public void Run_Mini_CarriesTheTonnesOfTheYearEachWay(CargoChain chain, double tonnes)
    {
        // What is under way at New Year is not the same at both ends of the year, since January has more of it than December: 1 % is five days' worth.
        Result.Arrived(chain, FlowDirection.West).ShouldBe(tonnes, tonnes * 0.01);
        Result.Arrived(chain, FlowDirection.East).ShouldBe(tonnes, tonnes * 0.01);
        Result.FlowOn("eastport-westport", chain).Tonnes.Sum().ShouldBe(tonnes, tonnes * 0.01);
    }

    [Fact]
    public void Run_Mini_CountsUnitsAsTheSheetLoadsThem()
    {
        foreach (FlowTally flow in Result.Arrivals().Where(flow => flow.Tonnes.Sum() > 0))
        {
            flow.EmptyUnits.Sum().ShouldBe(0);
            for (int month = 0; month < 12; month++)
            {
                (double teu, double units) = flow.Chain switch
                {
                    CargoChain.Container => (flow.Tonnes[month] / 10, flow.Tonnes[month] / 20),
                    CargoChain.Wagon => (0, flow.Tonnes[month] / 50),
                    _ => (0, flow.Tonnes[month] / 20),
                };
                flow.Teu[month].ShouldBe(teu, 1e-6);
                flow.LoadedUnits[month].ShouldBe(units, 1e-6);
            }
        }
    }

    [Fact]
    public void Run_Mini_KeepsThePublishedCycleOfEachLine()
    {
        foreach (CycleTally cycle in Result.Cycles)
        {
            cycle.PhysicalHours.ShouldBe(cycle.VesselClass == "container-feeder" ? 60 : 52, cycle.Line);
            cycle.Vessels.ShouldBe(cycle.VesselClass == "container-feeder" ? 12 : 24, 1e-9);
            cycle.PayloadPerCallTonnes.ShouldBeGreaterThan(0);
        }
    }

    private static double SketchOf(double days)
    {
        QuantileSketch sketch = new();
        sketch.Add(days);
        return sketch.Quantile(0.5);
    }
}
