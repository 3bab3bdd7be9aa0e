using Karvan.Network.Packages;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Wagons and platforms go to and fro; without returns a limited number of them runs out.</summary>
public sealed class WagonPoolTests
{
    [Fact]
    public void Run_LimitedWagonsWithoutReturns_LoadEachOnce()
    {
        ReplicationResult result = Corridors.Run(OneWay(300), Corridors.Plain with { ReturnsEmpties = false });
        result.Conservation.Delivered.ShouldBe(300 * 50, 1e-6);
        result.Resource("wagons").WaitTonneHours.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Run_LimitedWagonsWithReturns_CarryTheYear()
    {
        // 2,000 loads a year, a wagon away for about six days: some thirty-five wagons at once.
        ReplicationResult result = Corridors.Run(OneWay(300));
        result.Arrived().ShouldBeGreaterThan(98_000);
        result.FlowOn("c-d", CargoChain.Wagon, FlowDirection.East).EmptyUnits.Sum().ShouldBe(2_000, 60);
    }

    [Fact]
    public void Run_LoadsBothWays_SendNoWagonsBackEmpty()
    {
        CorridorPackage package = Corridors.Ferry(vessels: 20).Constant("empty-hold-h", 240).Demand("a", "d", "wagon", 50_000).Demand("d", "a", "wagon", 50_000, "east").Build();
        Corridors.Run(package).FlowOn("c-d", CargoChain.Wagon, FlowDirection.East).EmptyUnits.Sum().ShouldBeLessThan(80, "as many loads come back as go");
    }

    [Fact]
    public void Run_LimitedPlatformsWithoutReturns_LoadEachOnce()
    {
        CorridorPackage package = Corridors.Feeder().Constant("platform-pool", 100, "platforms").Demand("a", "d", "container", 20_000).Build();
        double lost = Corridors.Run(package, Corridors.Plain with { ReturnsEmpties = false }).Arrived();
        lost.ShouldBe(100 * 20, 1e-6);
        Corridors.Run(package).Arrived().ShouldBeGreaterThan(19_000);
    }

    private static CorridorPackage OneWay(double pool) =>
        Corridors.Ferry(vessels: 20).Constant("wagon-pool", pool, "wagons").Demand("a", "d", "wagon", 100_000).Build();
}
