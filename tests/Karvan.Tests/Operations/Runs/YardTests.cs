using Karvan.Network.Packages;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Room in the yard of a port.</summary>
public sealed class YardTests
{
    [Fact]
    public void Run_SmallYard_HoldsTrainsBack()
    {
        RelationTally held = Corridors.Run(WithYard(20)).Relation("a", "d", CargoChain.Container);
        held.MeanHours(StageKind.Waiting, "yard", "b").ShouldBeGreaterThan(1);
        RelationTally free = Corridors.Run(WithYard(100_000)).Relation("a", "d", CargoChain.Container);
        free.MeanHours(StageKind.Waiting, "yard", "b").ShouldBe(0);
    }

    [Fact]
    public void Run_SmallYard_LeavesTheQueueForTheVesselWithinIt()
    {
        ReplicationResult result = Corridors.Run(WithYard(20));
        result.Resource("vessel/b/c/container").QueueByMonth.ShouldAllBe(queue => queue <= 20 + 1e-9);
        Corridors.Run(WithYard(100_000)).Resource("vessel/b/c/container").QueueByMonth.Max().ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Run_TrainLongerThanTheYard_StillGetsIn()
    {
        CorridorPackage package = Corridors.Feeder(vessels: 4).Constant("container-train-teu", 60).Constant("container-train-max-wait-h", 240)
            .Demand("a", "d", "container", 20_000)
            .Build(built => built with { Facilities = [.. built.Facilities.Select(row => row with { StorageTeu = 30 })] });
        ReplicationResult result = Corridors.Run(package);
        result.Arrived().ShouldBeGreaterThan(15_000);
    }

    /// <summary>One feeder of forty TEU for about nineteen TEU a day; a round trip takes it two days.</summary>
    private static CorridorPackage WithYard(double storageTeu) =>
        Corridors.Feeder(vessels: 1, fleet: row => row with { CapacityTeu = 40 }).Demand("a", "d", "container", 75_000)
            .Build(package => package with { Facilities = [.. package.Facilities.Select(row => row.PlaceId == "b" ? row with { StorageTeu = storageTeu } : row)] });
}
