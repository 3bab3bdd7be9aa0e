using Karvan.Demand.Balances;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Tests.Network;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Demand;

public class SectionLoadsTests
{
    private static CorridorPackage Package() => new SmallCorridor()
        .Places("a", "b", "c", "d").Rail("r-ab", "a", "b", 100).Rail("r-bc", "b", "c", 100).Rail("r-bd", "b", "d", 50).Rail("r-dc", "d", "c", 120)
        .Cell("west", "a", "c", tonnes: 366 * 1000).Cell("east", "c", "a", tonnes: 366 * 250, direction: "east").Package with
    {
        Cargo = [new CargoRow { CargoId = "goods", Name = "Goods", Dangerous = "no", SourceId = "s", TPerTeu = 10 }],
        Constants = [FeederPackage.Constant("container-train-teu", 100)],
        Background = [Other("o", "r-ab", 8, "per-direction", "yes"), Other("unused", "r-ab", 99, "per-direction", "no")],
    };

    private static BackgroundRow Other(string id, string link, double trains, string direction, string used) =>
        new() { BackgroundId = id, Subject = link, Kind = "trains-per-day", Value = trains, Direction = direction, Used = used, SourceId = "s" };

    private static SectionLoad Section(CorridorPackage package, string link, string way) =>
        CorridorBalance.Of(package, 2024).Sections.Single(section => section.LinkId == link && section.Way == way);

    [Fact]
    public void Sections_TrainsOfCellsAndOthers_AddUp()
    {
        SectionLoad load = Section(Package(), "r-ab", "forward");
        load.RouteTonnes.ShouldBe(366_000, 1e-6);
        load.RouteTrainsPerDay.ShouldBe(1, 1e-9);
        load.BackgroundTrainsPerDay.ShouldBe(8, 1e-9);
        load.Use!.Value.ShouldBe(9 / 20.0, 1e-9);
        Section(Package(), "r-ab", "reverse").RouteTrainsPerDay.ShouldBe(0.25, 1e-9);
    }

    [Fact]
    public void Sections_RouteChoices_SplitTheCell()
    {
        CorridorPackage package = Package() with { RouteChoices = [Choice("b", 0.75), Choice("d", 0.25)] };
        Section(package, "r-dc", "forward").RouteTrainsPerDay.ShouldBe(0.25, 1e-9);
        Section(package, "r-bc", "forward").RouteTrainsPerDay.ShouldBe(0.75, 1e-9);
        Section(package, "r-ab", "forward").RouteTrainsPerDay.ShouldBe(1, 1e-9);
    }

    [Fact]
    public void Sections_CapacityThatChanges_IsTheMeanOverTheYear()
    {
        CorridorPackage package = Package();
        LinkRow first = package.Links[0];
        package = package with
        {
            Links = [first with { ValidTo = new LocalDate(2024, 6, 30) }, first with { RowId = "later", ValidFrom = new LocalDate(2024, 7, 1), CapacityTrainsPerDay = 40 }, .. package.Links.Skip(1)],
        };
        Section(package, "r-ab", "forward").CapacityTrainsPerDay.ShouldBe(((182 * 20) + (184 * 40)) / 366.0, 1e-9);
    }

    [Fact]
    public void Sections_LinkWithoutCapacityOrTraffic_IsLeftOut()
    {
        CorridorPackage package = Package() with { Links = [.. Package().Links.Select(link => link.LinkId == "r-bc" ? link with { CapacityTrainsPerDay = null } : link)] };
        CorridorBalance.Of(package, 2024).Sections.Select(section => section.LinkId).Distinct().ShouldBe(["r-ab"]);
    }

    private static RouteChoiceRow Choice(string via, double share) =>
        new() { RowId = via, Chain = "container", Country = "KZ", ViaPlace = via, Share = share, SourceId = "s" };
}
