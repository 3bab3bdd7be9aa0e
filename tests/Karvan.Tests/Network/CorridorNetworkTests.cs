using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network;

public class CorridorNetworkTests
{
    [Fact]
    public void Build_OnADate_TakesTheRowsThatHold()
    {
        CorridorPackage package = new SmallCorridor().Places("a", "b").Rail("r1", "a", "b", 100).Close("r1", new(2024, 3, 1), new(2024, 3, 31)).Package;
        LinkOn(package, new(2024, 2, 29)).IsOpen.ShouldBeTrue();
        LinkOn(package, new(2024, 3, 1)).IsOpen.ShouldBeFalse();
        LinkOn(package, new(2024, 3, 31)).IsOpen.ShouldBeFalse();
        LinkOn(package, new(2024, 4, 1)).IsOpen.ShouldBeTrue();
    }

    [Fact]
    public void Lookups_UnknownCode_AreNone()
    {
        CorridorNetwork network = CorridorNetwork.Build(new SmallCorridor().Places("a").Package, SmallCorridor.Date);
        network.PlaceOf("b").ShouldBe(PlaceId.None);
        network.LinkOf("r").ShouldBe(LinkId.None);
        Should.Throw<ArgumentOutOfRangeException>(() => network.Places[PlaceId.None]);
        Should.Throw<ArgumentOutOfRangeException>(() => network.ArcsFrom(new PlaceId(2)).Length);
    }

    [Fact]
    public void ArcsFrom_EveryPlace_HoldsEachLinkFromBothEnds()
    {
        CorridorNetwork network = CorridorNetwork.Build(Paths.RouteSearchTests.Triangle().Place("alone").Package, SmallCorridor.Date);
        network.ArcsFrom(network.PlaceOf("alone")).Length.ShouldBe(0);
        network.ArcsFrom(network.PlaceOf("a")).ToArray().ShouldBe([new(new(1), network.PlaceOf("c"), true), new(new(2), network.PlaceOf("b"), true)]);
        network.ArcsFrom(network.PlaceOf("c")).ToArray().ShouldBe([new(new(1), network.PlaceOf("a"), false), new(new(3), network.PlaceOf("b"), false)]);
    }

    [Fact]
    public void Build_RowsThatNoNetworkCanHold_LeavesThemOut()
    {
        CorridorPackage package = new SmallCorridor().Places("a", "b", "a").Rail("r1", "a", "nowhere", 1).Rail("r2", "a", "b", 1).Rail("r2", "b", "a", 2).Package;
        CorridorNetwork network = CorridorNetwork.Build(package, SmallCorridor.Date);
        network.Places.Count.ShouldBe(2);
        network.Links.Count.ShouldBe(1);
        network.Links[network.LinkOf("r2")].Row.LengthKm.ShouldBe(1);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("2024-07-01", "2024-07-01", true)]
    [InlineData("2024-07-02", null, false)]
    [InlineData(null, "2024-06-30", false)]
    public void IsValidOn_Ends_AreInclusive(string? from, string? to, bool expected) =>
        new AcceptanceRow { RowId = "a", PlaceId = "a", Chain = "wagon", ValidFrom = Day(from), ValidTo = Day(to) }.IsValidOn(SmallCorridor.Date).ShouldBe(expected);

    [Theory]
    [InlineData(0, 0, 0, 180, 20015.11)]
    [InlineData(90, 0, -90, 0, 20015.11)]
    [InlineData(43.65, 51.17, 40.37, 49.85, 380.6)]
    [InlineData(10, 20, 10, 20, 0)]
    [InlineData(0, 179.5, 0, -179.5, 111.195)]
    public void GreatCircle_KnownPairs_IsTheirDistance(double lat1, double lon1, double lat2, double lon2, double km)
    {
        GreatCircle.DistanceKm(lat1, lon1, lat2, lon2).ShouldBe(km, 0.2);
        GreatCircle.DistanceKm(lat2, lon2, lat1, lon1).ShouldBe(GreatCircle.DistanceKm(lat1, lon1, lat2, lon2), 1e-9);
    }

    private static LocalDate? Day(string? text) => text is null ? null : NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;

    private static Link LinkOn(CorridorPackage package, LocalDate date)
    {
        CorridorNetwork network = CorridorNetwork.Build(package, date);
        return network.Links[network.LinkOf("r1")];
    }
}
