using Karvan.Network.Packages;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Dangerous goods and passengers do not sail together.</summary>
public sealed class DangerousGoodsTests
{
    [Theory]
    [InlineData("yes", "yes", false)]
    [InlineData("yes", "no", true)]
    [InlineData("no", "yes", true)]
    public void Run_WagonsOfOneFerry_SailUnlessDangerousWithPassengers(string dangerous, string passengers, bool arrive)
    {
        ReplicationResult result = Corridors.Run(Build(dangerous, passengers));
        RelationTally special = result.Relation("a", "e", CargoChain.Wagon);
        RelationTally plain = result.Relation("a", "d", CargoChain.Wagon);
        (special.Consignments > 0).ShouldBe(arrive);
        plain.Tonnes.ShouldBeGreaterThan(9_000, "others board past those who may not");
        result.Conservation.Residual.ShouldBe(0, 1e-6);
    }

    private static CorridorPackage Build(string dangerous, string passengers) =>
        Corridors.Ferry(vessels: 2, fleet: row => row with { Passengers = passengers }).Link("d", "e").Cargo("acid", row => row with { Dangerous = dangerous })
            .Demand("a", "e", "wagon", 10_000, cargo: "acid").Demand("a", "d", "wagon", 10_000).Build();
}
