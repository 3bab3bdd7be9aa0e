using Karvan.Network;
using Karvan.Network.Paths;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Paths;

public class RouteFailureTests
{
    [Fact]
    public void Search_AllWell_HasARouteAndNoFailure()
    {
        RouteOutcome outcome = Search(RouteSearchTests.Triangle(), "a", "c", "wagon");
        outcome.Route.ShouldNotBeNull();
        outcome.Failure.ShouldBeNull();
    }

    [Fact]
    public void Search_OnlyLinkClosed_NamesIt()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b").Rail("r1", "a", "b", 100).Close("r1", new(2024, 6, 1), new(2024, 8, 31));
        RouteFailure failure = Search(corridor, "a", "b", "wagon").Failure.ShouldNotBeNull();
        (failure.Kind, failure.Subject).ShouldBe((RouteFailureKind.LinkClosed, "r1"));
        failure.Reason.ShouldContain("2024-07-01");
    }

    [Fact]
    public void Search_NoFleetForTheChain_NamesTheSeaLink()
    {
        RouteFailure failure = Search(RouteSearchTests.Crossing().Line("line", "s-b-c", "b", "c", 20, "wagon"), "a", "d", "container").Failure.ShouldNotBeNull();
        (failure.Kind, failure.Subject).ShouldBe((RouteFailureKind.NoService, "s-b-c"));
    }

    [Fact]
    public void Search_GaugeBreak_NamesThePlace()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b", "c").Rail("r1", "a", "b", 100, 1435).Rail("r2", "b", "c", 100, 1520);
        RouteFailure failure = Search(corridor, "a", "c", "container").Failure.ShouldNotBeNull();
        (failure.Kind, failure.Subject).ShouldBe((RouteFailureKind.GaugeBreak, "b"));
    }

    [Fact]
    public void Search_SeveralInTheWay_NamesAll()
    {
        SmallCorridor corridor = RouteSearchTests.Crossing().Close("r-a-b", new(2024, 6, 1), new(2024, 8, 31));
        RouteFailure failure = Search(corridor, "a", "d", "container").Failure.ShouldNotBeNull();
        (failure.Kind, failure.Subject).ShouldBe((RouteFailureKind.SeveralBarriers, "r-a-b, s-b-c"));
    }

    [Theory]
    [InlineData("a", "x", "wagon", RouteFailureKind.UnknownPlace)]
    [InlineData("a", "c", "camel", RouteFailureKind.UnknownChain)]
    [InlineData("a", "c", "truck", RouteFailureKind.NotConnected)]
    public void Search_Hopeless_SaysWhy(string from, string to, string chain, RouteFailureKind kind) =>
        Search(RouteSearchTests.Triangle(), from, to, chain).Failure.ShouldNotBeNull().Kind.ShouldBe(kind);

    [Fact]
    public void DemandCheck_LinkClosedWithinTheYear_IsAGapOnThatDay()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "b", "c").Rail("r1", "a", "b", 100).Rail("r2", "b", "c", 100)
            .Close("r2", new(2024, 9, 1), new(2024, 9, 30)).Cell("near", "a", "b", "wagon").Cell("far", "a", "c", "wagon").Cell("lost", "a", "nowhere", "wagon");
        DemandPathGap gap = DemandPathCheck.Run(corridor.Package).ShouldHaveSingleItem();
        (gap.Row.DemandId, gap.Index, gap.Date, gap.Failure.Kind).ShouldBe(("far", 1, new LocalDate(2024, 9, 1), RouteFailureKind.LinkClosed));
    }

    [Fact]
    public void DemandCheck_ReleaseLimitedToTheOpenTime_HasNoGap()
    {
        SmallCorridor corridor = new SmallCorridor().Places("a", "c").Rail("r2", "a", "c", 100).Close("r2", new(2024, 9, 1), new(2024, 12, 31)).Cell("far", "a", "c", "wagon");
        var package = corridor.Package;
        DemandPathCheck.Run(package with { Demand = [package.Demand[0] with { ValidTo = new(2024, 8, 31) }] }).ShouldBeEmpty();
        DemandPathCheck.Run(package).ShouldHaveSingleItem();
    }

    private static RouteOutcome Search(SmallCorridor corridor, string from, string to, string chain)
    {
        var package = corridor.Package;
        CorridorNetwork network = CorridorNetwork.Build(package, SmallCorridor.Date);
        return new RouteSearch(network, package, SmallCorridor.Date).Search(network.PlaceOf(from), network.PlaceOf(to), chain, []);
    }
}
