using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

/// <summary>
/// What a model with hand-made answers would get wrong on the real corridor. Inputs stand at their values here: the effects are those of the model, and they need not be
/// told apart from the width of the published ranges, which would take many more replications.
/// </summary>
[Trait("Category", "Slow")]
public sealed class TitrBehaviorTests
{
    private const int Count = 4;

    private static readonly Lazy<ReplicationResult[]> _original = new(() => Corridors.RunMany(Corridors.Titr, Count, Corridors.Certain));

    private static ReplicationResult[] Original => _original.Value;

    [Fact]
    public void Run_EverythingRenamed_GivesTheSameCorridor()
    {
        CorridorPackage renamed = Renaming.Rename(Corridors.Titr);
        renamed.Places.Select(row => row.PlaceId).ShouldNotContain("kuryk");
        ReplicationResult[] results = Corridors.RunMany(renamed, Count, Corridors.Certain);
        results[0].Relations.Count.ShouldBe(Original[0].Relations.Count);
        foreach (CargoChain chain in Enum.GetValues<CargoChain>())
            AreAlike(results, result => result.Arrived(chain)).ShouldBeTrue(chain.ToString());
        RelationTally[] main = [.. Original[0].Relations.Where(relation => !relation.Key.IsTracer).OrderByDescending(relation => relation.Tonnes).Take(8)];
        foreach (int index in main.Select(relation => Array.IndexOf([.. Original[0].Relations], relation)))
            AreAlike(results, result => result.Relations[index].MeanDays()).ShouldBeTrue(Original[0].Relations[index].Key.ToString());
    }

    [Fact]
    public void Run_FullTrains_TakeLessThanTheirBoxesThatWaitForThem()
    {
        // A box waits at both ends and at the port until a train is full and formed; a block train does not.
        ReplicationResult titr = Corridors.Run(Corridors.Titr, new OperationsOptions());
        RelationTally[] boxes = [.. titr.Relations.Where(relation => relation.Key.Chain == CargoChain.Container && relation.Consignments > 50)];
        boxes.ShouldNotBeEmpty();
        boxes.ShouldAllBe(relation => relation.TrainDays.Quantile(0.5) < relation.Days.Quantile(0.5));
        boxes.ShouldAllBe(relation => relation.TrainDays.Count <= relation.Consignments); // trains that have not all arrived by the end of the year have no time yet
        boxes.ShouldAllBe(relation => relation.TrainDays.Count > 0.7 * relation.Consignments);
    }

    [Fact]
    public void Run_LimitedWagonsWithoutReturns_StarvesTheRailway()
    {
        // A thousand wagons carry the 9,000 loads of a year, each away for some five weeks, if they come back. Loads eastbound bring more than half of them back, so it is told
        // both with these loads and without them.
        CorridorPackage limited = WithConstant("wagon-pool", 1_000, "wagons");
        double free = Westbound(Corridors.Titr, Corridors.Certain);
        Westbound(limited, Corridors.Certain).ShouldBe(free, free * 0.05);
        Westbound(limited, Corridors.Certain with { ReturnsEmpties = false }).ShouldBeLessThan(free * 0.8);
        CorridorPackage oneWay = limited with { Demand = [.. limited.Demand.Where(row => row is not { Chain: "wagon", Direction: "east" })] };
        Westbound(oneWay, Corridors.Certain).ShouldBe(free, free * 0.05);
        Westbound(oneWay, Corridors.Certain with { ReturnsEmpties = false }).ShouldBeLessThan(free * 0.1);
    }

    private static double Westbound(CorridorPackage package, OperationsOptions options) => Corridors.Run(package, options).Arrived(CargoChain.Wagon, FlowDirection.West);

    [Fact]
    public void Run_HalfTheFerriesOfKuryk_MakesTheirLineTheBottleneckOfWagons()
    {
        VesselChange[] fewer = [new(Corridors.Day(1, 1, 2023), null, "kuryk-alat-rail-ferry", -2), new(Corridors.Day(1, 1, 2023), null, "kuryk-alat-ro-pax", -1)];
        ReplicationResult result = Corridors.Run(Corridors.Titr, Corridors.Certain, changes: fewer);
        result.Cycles.Where(cycle => cycle.Line is "kuryk-alat-rail-ferry" or "kuryk-alat-ro-pax").Sum(cycle => cycle.Vessels)
            .ShouldBeLessThan(Original[0].Cycles.Where(cycle => cycle.Line is "kuryk-alat-rail-ferry" or "kuryk-alat-ro-pax").Sum(cycle => cycle.Vessels) * 0.7);
        SlowestDays(result).ShouldBeGreaterThan(SlowestDays(Original[0]) * 1.1);
        ResourceTally worst = result.Resources.Where(resource => resource.Resource.EndsWith("/wagon", StringComparison.Ordinal)).MaxBy(resource => resource.WaitTonneHours)!;
        worst.Resource.ShouldBeOneOf("vessel/kuryk/alat/wagon", "vessel/alat/kuryk/wagon");
    }

    [Fact]
    public void Run_SeaAMeterLower_LoadsLessAboardEveryClass()
    {
        SetDraftChange lower = new(Corridors.Day(1, 1, 2023), null, null, null, "caspian", -1);
        ReplicationResult[] results = Corridors.RunMany(Corridors.Titr, Count, Corridors.Certain, changes: lower);
        foreach (string vesselClass in new[] { "rail-ferry", "container-feeder", "tanker" })
            PayloadOf(results, vesselClass).ShouldBeLessThan(PayloadOf(Original, vesselClass), vesselClass);
    }

    [Fact]
    public void Run_Autumn_QueuesMoreAtKurykThanSummer()
    {
        ResourceTally[] queues = [.. Original.SelectMany(result => result.Resources).Where(resource => resource.Resource.StartsWith("vessel/kuryk/", StringComparison.Ordinal))];
        queues.ShouldNotBeEmpty();
        queues.Average(queue => queue.MeanQueue(11, 12)).ShouldBeGreaterThan(queues.Average(queue => queue.MeanQueue(5, 6, 7, 8, 9)));
    }

    [Theory]
    [InlineData("r-dostyk-aktogay")]
    [InlineData("r-aktogay-balkhash")]
    [InlineData("r-balkhash-mointy")]
    public void Run_SecondTrackOpensInOctober2025_ShortensTheQueueOfTheSection(string link)
    {
        ResourceTally[] sections = [.. Later.Value.Select(result => result.Resource($"path/{link}/forward"))];
        sections.Average(section => section.MeanQueue(1, 2, 3, 4, 5, 6, 7, 8, 9)).ShouldBeGreaterThan(sections.Average(section => section.MeanQueue(10, 11, 12)));
    }

    private static Lazy<ReplicationResult[]> Later { get; } = new(() => Corridors.RunMany(Corridors.Titr, Count, Corridors.Certain, year: 2025));

    [Theory]
    [InlineData(CargoChain.Container)]
    [InlineData(CargoChain.Wagon)]
    [InlineData(CargoChain.Truck)]
    public void Run_Eastbound_IsNotNothing(CargoChain chain) =>
        Original.ShouldAllBe(result => result.Arrived(chain, FlowDirection.East) > 0);

    private static bool AreAlike(ReplicationResult[] results, Func<ReplicationResult, double> measure) =>
        Differences.AreAlike([.. Original.Select(measure)], [.. results.Select(measure)]);

    /// <summary>Ninetieth percentile of the days of wagons, the mean over relations by tonnes.</summary>
    private static double SlowestDays(ReplicationResult result)
    {
        RelationTally[] wagons = [.. result.Relations.Where(relation => relation.Key is { Chain: CargoChain.Wagon, IsTracer: false } && relation.Consignments > 0)];
        return wagons.Sum(relation => relation.Days.Quantile(0.9) * relation.Tonnes) / wagons.Sum(relation => relation.Tonnes);
    }

    private static double PayloadOf(ReplicationResult[] results, string vesselClass)
    {
        CycleTally[] cycles = [.. results.SelectMany(result => result.Cycles).Where(cycle => cycle.VesselClass == vesselClass && (cycle.Line.Contains("-alat-", StringComparison.Ordinal) || cycle.Line.Contains("-sangachal-", StringComparison.Ordinal)))];
        return cycles.Sum(cycle => cycle.PayloadPerCallTonnes * cycle.Calls) / cycles.Sum(cycle => cycle.Calls);
    }

    private static CorridorPackage WithConstant(string name, double value, string unit) => Corridors.Titr with
    {
        Constants = [.. Corridors.Titr.Constants, new ConstantRow { ConstantId = name, Value = value, Unit = unit, Description = name, SourceId = "estimate" }],
    };
}
