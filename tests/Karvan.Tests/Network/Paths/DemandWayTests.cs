using Karvan.Network;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using Karvan.Tests.Operations;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Paths;

/// <summary>On the shipped network the rails through Russia are the shorter way from Xi'an to Budapest.</summary>
public sealed class DemandWayTests
{
    private static readonly LocalDate _date = new(2024, 7, 1);
    private static readonly CorridorPackage _package = Corridors.Titr;
    private static readonly CorridorNetwork _network = CorridorNetwork.Build(_package, _date);

    [Theory]
    [InlineData("xian", "budapest", "west", "rail-sea-rail", true)]
    [InlineData("budapest", "xian", "east", "rail-ferry-rail", true)]
    [InlineData("xian", "budapest", "west", "rail", false)]
    public void Find_ModeChainNamesTheSea_CrossesIt(string from, string to, string direction, string modes, bool isBySea)
    {
        NetworkRoute way = DemandWay.Find(new RouteSearch(_network, _package, _date), _network, _package, Row(from, to, direction, modes), [])!;
        string[] sea = [.. way.Steps.Select(step => _network.Links[step.Link]).Where(link => link.Mode == TransportMode.Sea).Select(link => link.Row.LinkId)];
        sea.Contains("s-aktau-alat").ShouldBe(isBySea);
    }

    [Fact]
    public void Find_UnknownEnd_IsNoWay() =>
        DemandWay.Find(new RouteSearch(_network, _package, _date), _network, _package, Row("nowhere", "budapest", "west", "rail"), []).ShouldBeNull();

    private static DemandRow Row(string from, string to, string direction, string modes) =>
        _package.Demand.First(row => row.Chain == "container" && row.Year == 2024) with { FromPlace = from, ToPlace = to, Direction = direction, ModeChain = modes };
}
