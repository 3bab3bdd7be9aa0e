using Karvan.Network;
using Karvan.Network.Packages;
using Karvan.Network.Paths;
using Karvan.Network.Places;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Paths;

public class RouteSearchTests
{
    [Fact]
    public void Find_RailSeaRail_TakesTheServedLineAndAddsUp()
    {
        SmallCorridor corridor = Crossing().Line("line", "s-b-c", "b", "c", sailingH: 20, carries: "wagon;container").Speed("KTZ", "container-block", 600);
        NetworkRoute route = Find(corridor.Package, "a", "d", "container").ShouldNotBeNull();
        Codes(corridor.Package, route).ShouldBe(["r-a-b>", "s-b-c>", "r-c-d>"]);
        route.LengthKm.ShouldBe(600 + 400 + 250);
        route.Hours.ShouldBe(24 + 24 + 20 + 24 + 10, 1e-6);
    }

    [Fact]
    public void Find_Backward_TakesTheSameLinksInReverse()
    {
        SmallCorridor corridor = Crossing().Line("line", "s-b-c", "b", "c", 20, "container");
        NetworkRoute back = Find(corridor.Package, "d", "a", "container").ShouldNotBeNull();
        Codes(corridor.Package, back).ShouldBe(["r-c-d<", "s-b-c<", "r-a-b<"]);
    }

    [Theory]
    [InlineData("truck")]
    [InlineData("general")]
    [InlineData("container")]
    public void Find_FleetCarriesAnotherChain_HasNoRoute(string chain) =>
        Find(Crossing().Line("line", "s-b-c", "b", "c", 20, "wagon").Package, "b", "c", chain).ShouldBeNull();

    [Fact]
    public void Find_FleetWithoutVessels_HasNoRoute() =>
        Find(Crossing().Line("line", "s-b-c", "b", "c", 20, "container", vessels: 0).Package, "a", "d", "container").ShouldBeNull();

    [Fact]
    public void Find_LineOneWayOnly_HasNoRouteBack()
    {
        CorridorPackage package = Crossing().Line("line", "s-b-c", "b", "c", 20, "container", bothWays: "no").Package;
        Find(package, "a", "d", "container").ShouldNotBeNull();
        Find(package, "d", "a", "container").ShouldBeNull();
    }

    [Fact]
    public void Find_GaugesMeetWithoutAChange_HasNoRoute()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b", "c").Rail("r1", "a", "b", 100, 1435).Rail("r2", "b", "c", 100, 1520);
        Find(corridor.Package, "a", "c", "container").ShouldBeNull();
        Find(corridor.Package, "a", "c", "wagon").ShouldBeNull();
    }

    [Theory]
    [InlineData("transload")]
    [InlineData("bogies")]
    public void Find_GaugeChangeOnTheLink_Passes(string change)
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b", "c").Rail("r1", "a", "b", 100, 1435).Rail("r2", "b", "c", 100, 1520).Border("b1", "r2", "b", change);
        NetworkRoute route = Find(corridor.Package, "a", "c", "wagon").ShouldNotBeNull();
        route.Hours.ShouldBe((200 * 24 / RouteSearchDefaults.KmPerDay) + RouteSearchDefaults.BorderHours, 1e-6);
    }

    [Fact]
    public void Find_BorderHopOfBothGauges_Passes()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b", "c", "d").Rail("r1", "a", "b", 100, 1435).Rail("hop", "b", "c", 10, gauge: null).Rail("r2", "c", "d", 100, 1520);
        Find(corridor.Package, "a", "d", "wagon").ShouldNotBeNull();
    }

    [Fact]
    public void Find_WagonAcrossTheSeaToAnotherGauge_HasNoRouteButContainersPass()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b", "c", "d").Rail("r1", "a", "b", 100, 1520).Sea("s", "b", "c", 100).Rail("r2", "c", "d", 100, 1435).Line("line", "s", "b", "c", 20, "wagon;container");
        Find(corridor.Package, "a", "d", "wagon").ShouldBeNull();
        Find(corridor.Package, "a", "d", "container").ShouldNotBeNull();
    }

    [Fact]
    public void Find_ShorterWayIsClosed_TakesTheDetour()
    {
        SmallCorridor corridor = Triangle().Close("short", new(2024, 6, 1), new(2024, 8, 31));
        Codes(corridor.Package, Find(corridor.Package, "a", "c", "wagon").ShouldNotBeNull()).ShouldBe(["leg1>", "leg2>"]);
    }

    [Fact]
    public void Find_Via_PassesThePlacesInOrder()
    {
        SmallCorridor corridor = Triangle();
        CorridorNetwork network = CorridorNetwork.Build(corridor.Package, SmallCorridor.Date);
        RouteSearch search = new(network, corridor.Package, SmallCorridor.Date);
        PlaceId a = network.PlaceOf("a");
        PlaceId b = network.PlaceOf("b");
        PlaceId c = network.PlaceOf("c");
        Codes(corridor.Package, search.Find(a, c, "wagon", [b])!).ShouldBe(["leg1>", "leg2>"]);
        Codes(corridor.Package, search.Find(a, c, "wagon", [])!).ShouldBe(["short>"]);
        Codes(corridor.Package, search.Find(a, b, "wagon", [c])!).ShouldBe(["short>", "leg2<"]);
        Codes(corridor.Package, search.Find(a, c, "wagon", [a, c])!).ShouldBe(["short>"]);
        Codes(corridor.Package, search.Find(a, b, "wagon", [c, a])!).ShouldBe(["short>", "short<", "leg1>"]);
    }

    [Fact]
    public void Find_TwoWaysOfEqualTime_TakesTheLinkOfTheLowerNumber()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b1", "b2", "c")
            .Rail("r1", "b2", "c", 100).Rail("r2", "b1", "c", 100).Rail("r3", "a", "b1", 50).Rail("r4", "a", "b2", 50).Rail("r5", "a", "b1", 50);
        Codes(corridor.Package, Find(corridor.Package, "a", "c", "wagon")!).ShouldBe(["r4>", "r1>"]);
        Codes(corridor.Package, Find(corridor.Package, "a", "b1", "wagon")!).ShouldBe(["r3>"]);
    }

    [Fact]
    public void Find_Truck_UsesRoadsAndHalfTheWayInEachCountry()
    {
        SmallCorridor corridor = new SmallCorridor().Place("a", country: "KZ").Place("b", country: "AZ").Road("d1", "a", "b", 480).Rail("r1", "a", "b", 1)
            .Speed("KZ", "truck", 240).Speed("ROAD", "truck", 480).Border("x", "d1", "b", mode: "road");
        NetworkRoute route = Find(corridor.Package, "a", "b", "truck").ShouldNotBeNull();
        Codes(corridor.Package, route).ShouldBe(["d1>"]);
        route.Hours.ShouldBe(24 + 12 + 12, 1e-6);
    }

    [Fact]
    public void Find_Tanker_GoesByVesselAndPipeline()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b", "c").Sea("s", "a", "b", 400).Pipe("p", "b", "c", 1768).Line("oil", "s", "a", "b", 20, "tanker");
        NetworkRoute route = Find(corridor.Package, "a", "c", "tanker").ShouldNotBeNull();
        Codes(corridor.Package, route).ShouldBe(["s>", "p>"]);
        route.Hours.ShouldBe(20 + 24 + (1768 / RouteSearchDefaults.PipelineKmPerHour), 1e-3);
        Find(corridor.Package, "b", "c", "wagon").ShouldBeNull();
    }

    [Fact]
    public void Find_OriginIsDestination_IsAnEmptyRoute() =>
        Find(Triangle().Package, "a", "a", "wagon").ShouldNotBeNull().Steps.ShouldBeEmpty();

    [Fact]
    public void Find_UnknownPlaceOrChain_IsNull()
    {
        Find(Triangle().Package, "nowhere", "a", "wagon").ShouldBeNull();
        Find(Triangle().Package, "a", "b", "camel").ShouldBeNull();
    }

    [Fact]
    public void Find_AfterOtherSearches_IsTheSame()
    {
        CorridorPackage package = Triangle().Package;
        CorridorNetwork network = CorridorNetwork.Build(package, SmallCorridor.Date);
        RouteSearch search = new(network, package, SmallCorridor.Date);
        NetworkRoute first = search.Find(network.PlaceOf("a"), network.PlaceOf("c"), "wagon", [])!;
        search.Find(network.PlaceOf("b"), network.PlaceOf("a"), "container", [network.PlaceOf("c")]);
        search.Find(network.PlaceOf("a"), network.PlaceOf("c"), "wagon", [])!.Steps.ShouldBe(first.Steps);
    }

    internal static SmallCorridor Crossing() => new SmallCorridor().Places("a", "b", "c", "d")
        .Rail("r-a-b", "a", "b", 600).Sea("s-b-c", "b", "c", 400).Rail("r-c-d", "c", "d", 250);

    internal static SmallCorridor Triangle() => new SmallCorridor().Places("a", "b", "c")
        .Rail("short", "a", "c", 100).Rail("leg1", "a", "b", 80).Rail("leg2", "b", "c", 80);

    internal static NetworkRoute? Find(CorridorPackage package, string from, string to, string chain)
    {
        CorridorNetwork network = CorridorNetwork.Build(package, SmallCorridor.Date);
        return new RouteSearch(network, package, SmallCorridor.Date).Find(network.PlaceOf(from), network.PlaceOf(to), chain, []);
    }

    internal static string[] Codes(CorridorPackage package, NetworkRoute route)
    {
        CorridorNetwork network = CorridorNetwork.Build(package, SmallCorridor.Date);
        return [.. route.Steps.Select(step => network.Links[step.Link].Code + (step.IsForward ? ">" : "<"))];
    }
}
