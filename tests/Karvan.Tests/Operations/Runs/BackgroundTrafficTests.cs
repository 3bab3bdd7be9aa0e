using Karvan.Network.Packages;
using Karvan.Operations.Results;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Trains of others go first; corridor trains wait for the gaps that they leave.</summary>
public sealed class BackgroundTrafficTests
{
    private const double Capacity = 48; // trains a day

    [Fact]
    public void Run_NoBackground_NeverWaits()
    {
        // 120 trains spread over the year: two within half an hour of each other are rare, but the shares of the year are drawn, so they happen.
        RelationTally relation = Corridors.Run(Section(0)).Relation("a", "c", CargoChain.Wagon);
        relation.MeanHours(StageKind.Waiting, "path").ShouldBeLessThan(0.005);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(0.8)]
    [InlineData(0.9)]
    public void Run_BackgroundTrains_MakeCorridorTrainsWaitForTheEndOfTheirBusyTime(double share)
    {
        ReplicationResult[] results = Corridors.RunMany(Section(share * Capacity), 30);
        RelationTally[] relations = [.. results.Select(result => result.Relation("a", "c", CargoChain.Wagon))];
        double hours = relations.Sum(relation => relation.MeanHours(StageKind.Waiting, "path") * relation.Consignments) / relations.Sum(relation => relation.Consignments);
        double expected = MeanResidualBusyHours(share);
        hours.ShouldBe(expected, 0.02 + (expected * 0.12), $"independent computation: {expected:F3} h");
    }

    [Fact]
    public void Run_BackgroundBeyondCapacity_LetsNoCorridorTrainThrough()
    {
        ReplicationResult result = Corridors.Run(Section(Capacity * 1.5), Corridors.Certain);
        result.Arrived().ShouldBe(0);
        result.Resource("path/b-c/forward").Utilization.ShouldBe(1, 0.001);
        result.Resource("path/b-c/forward").MeanQueue(12).ShouldBeGreaterThan(100, "who waits at the end belongs to the queue");
        result.Conservation.Residual.ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Run_Utilization_IsTheShareOfPathsTaken()
    {
        ReplicationResult result = Corridors.Run(Section(Capacity * 0.6), Corridors.Certain);
        result.Resource("path/b-c/forward").Utilization.ShouldBe(0.6 + (120 / 366.0 / Capacity), 0.01);
    }

    [Fact]
    public void Run_BackgroundCalls_MakeVesselsWaitForTheirBerth()
    {
        CorridorPackage quiet = Corridors.Ferry(berths: 1, vessels: 1).Demand("a", "d", "wagon", 20_000).Build();
        CorridorPackage busy = Corridors.Ferry(berths: 1, vessels: 1).Demand("a", "d", "wagon", 20_000)
            .Background("c", "vessel-calls-per-year", 500, vesselClass: "rail-ferry").Build();
        string berth = quiet.Facilities.Single(row => row.PlaceId == "c").FacilityId;
        Corridors.Run(quiet).Resource("berth/" + berth).WaitTonneHours.ShouldBe(0);
        ReplicationResult result = Corridors.Run(busy);
        result.Resource("berth/" + berth).WaitTonneHours.ShouldBeGreaterThan(0);
        // 500 calls of eight hours, the time of the line's own calls, and those calls.
        double own = result.Cycles.Single().Calls / 2.0 * 8;
        result.Resource("berth/" + berth).Utilization.ShouldBeInRange(500 * 8 / 8784.0 * 0.85, ((500 * 8) + own) / 8784.0 * 1.15);
    }

    /// <summary>
    /// Trains of others come at gaps of 0.5 to 1.5 of the mean and hold the section for a fixed time. A corridor train that comes at any time waits until nobody else is there:
    /// the residual of the busy time that it hits, zero where it hits none: sum of squares over twice the time.
    /// </summary>
    private static double MeanResidualBusyHours(double share)
    {
        const double Service = 24 / Capacity;
        double gap = Service / share;
        Random random = new(20_240_101);
        double squares = 0;
        double now = 0;
        double begin = 0;
        double end = 0; // of the present busy time
        for (int i = 0; i < 400_000; i++)
        {
            now += gap * (0.5 + random.NextDouble());
            if (now >= end)
            {
                squares += (end - begin) * (end - begin);
                (begin, end) = (now, now);
            }

            end += Service;
        }

        return squares / (2 * now);
    }

    /// <summary>120 wagons a year, each a train of its own, through a section of 48 trains a day: too few to meet each other.</summary>
    private static CorridorPackage Section(double background)
    {
        PackageBuilder builder = new PackageBuilder().Link("a", "b").Link("b", "c", change: row => row with { CapacityTrainsPerDay = Capacity }).Demand("a", "c", "wagon", 6_000);
        return (background > 0 ? builder.Background("b-c", "trains-per-day", background) : builder).Build();
    }
}
