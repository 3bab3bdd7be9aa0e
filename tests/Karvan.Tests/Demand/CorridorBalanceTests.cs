using Karvan.Demand.Balances;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Demand;

public class CorridorBalanceTests
{
    private static CorridorBalance Balance(Func<CorridorPackage, CorridorPackage>? change = null) =>
        CorridorBalance.Of(change is null ? FeederPackage.Create() : change(FeederPackage.Create()), 2023);

    private static BalanceLine Row(CorridorBalance balance, string id) => balance.Rows.Single(row => row.Id == id);

    [Fact]
    public void Rows_Containers_AreHeldAgainstSlots()
    {
        BalanceLine row = Row(Balance(), "box-west");
        row.CapacityUnit.ShouldBe("TEU");
        row.Capacity!.Value.ShouldBe(90_102.857, 0.001);
        row.Use!.Value.ShouldBe(45_000 / 90_102.857, 1e-6);
        row.UseHigh!.Value.ShouldBe(45_000 / (6 * 8760.0 / 84 * 100), 1e-9);
        row.UseLow!.Value.ShouldBe(45_000 / (6 * 8760.0 / 84 * 200), 1e-9);
        row.Claims.ShouldBe(["c1:a", "c1:b"]);
    }

    [Fact]
    public void Lines_WagonsAndTrucks_ShareTheDeckInMeters()
    {
        LineLoad deck = Balance().Lines.Single(line => line.Kind == CapacityKind.Deck);
        deck.Filled.ShouldBe((9_000 * 14) + (6_000 * 17));
        deck.Capacity.ShouldBe(3 * 8760.0 / 54 * 600, 1e-6);
        deck.Use!.Value.ShouldBe(deck.Filled / deck.Capacity, 1e-12);
        deck.Parts.Sum(part => part.Share!.Value).ShouldBe(deck.Use.Value, 1e-12);
    }

    [Fact]
    public void Rows_TotalNamesAPortBesideTheBerths_LineToTheSameCountryCarriesIt()
    {
        BalanceLine oil = Row(Balance(), "oil-west");
        oil.Services.ShouldBe(["line-oil"]);
        oil.Capacity!.Value.ShouldBe(2 * 0.5 * 8760 / 80 * 8000, 1e-6);
        oil.Use!.Value.ShouldBe(900_000 / 876_000.0, 1e-9);
    }

    [Fact]
    public void Lines_OilAndDryCargo_ShareNoVessel()
    {
        static CorridorPackage WithDryShip(CorridorPackage package) => package with
        {
            Services = [.. package.Services, FeederPackage.Service("line-dry", "s-box", "east-port", "west-port", "dry-cargo", 24, 30)],
            Fleets = [.. package.Fleets, FeederPackage.Fleet("dry", "line-dry", 2, 0, "general") with { PayloadT = 5500 }],
            Balance = [.. package.Balance, FeederPackage.Total("dry-west", "general", "west", "east-port-west-port", 100_000, 0, 200_000)],
        };
        LineLoad[] loads = [.. Balance(WithDryShip).Lines.Where(line => line.Kind == CapacityKind.Payload)];
        loads.Length.ShouldBe(2);
        loads.ShouldAllBe(load => load.Parts.Length == 1);
    }

    [Fact]
    public void Rows_NoLine_HasNoCapacityAndNoUse()
    {
        BalanceLine row = Row(Balance(package => package with { Fleets = [] }), "box-west");
        row.Capacity.ShouldBeNull();
        row.Use.ShouldBeNull();
        row.Units.ShouldBe(45_000);
    }

    [Fact]
    public void Rows_FleetOfHalfAYear_CountsForItsDays()
    {
        static CorridorPackage Half(CorridorPackage package) => package with
        {
            Fleets = [.. package.Fleets.Select(fleet => fleet with { ValidFrom = FeederPackage.Day("2023-07-02") })],
        };
        Row(Balance(Half), "box-west").Capacity!.Value.ShouldBe(90_102.857 * 183 / 365, 0.01);
    }

    [Fact]
    public void Rows_NoUnitsCounted_LoadedUnitsComeFromTheCells()
    {
        static CorridorPackage Uncounted(CorridorPackage package) => package with
        {
            Balance = [.. package.Balance.Select(row => row with { UnitCount = null })],
            Demand = [FeederPackage.Cell("c", "box-west", "east-port", "west-port", 280_000, 0, 1e6)],
            Cargo = [new CargoRow { CargoId = "goods", Name = "Goods", Dangerous = "no", SourceId = "s", TPerTeu = 14 }],
        };
        BalanceLine row = Row(Balance(Uncounted), "box-west");
        row.UnitsBasis.ShouldBe("loaded");
        row.Units!.Value.ShouldBe(300_000 / 14.0, 1e-6);
    }

    [Fact]
    public void Rows_ClosedPorts_LowerTheEffectiveCapacityOnly()
    {
        static CorridorPackage Stormy(CorridorPackage package) => package with
        {
            Storms = [.. Enumerable.Range(1, 12).Select(month => new StormRow
            {
                RowId = FeederPackage.Name(month), Sea = "sea", Month = month, SpellsPerMonth = 3, MeanSpellH = 48, Basis = "b", SourceId = "s",
            })],
            PortWeather = [new PortWeatherRow { PlaceId = "east-port", Sea = "sea", ClosingShare = 1, SourceId = "s" }],
        };
        CorridorBalance balance = Balance(Stormy);
        LineCapacity boxes = balance.CapacityExplanation.Single(line => line.Fleet == "boxes");
        boxes.OpenShareFrom.ShouldBe(1 - (36 * 48 / 8760.0), 1e-12);
        boxes.OpenShareTo.ShouldBe(1);
        boxes.Physical.Value.ShouldBe(90_102.857, 0.001);
        boxes.Effective.Value.ShouldBe(boxes.Physical.Value * (1 - boxes.WeatherLoss), 1e-6);
        boxes.WeatherLoss.ShouldBeInRange(0.05, 1 - boxes.OpenShareFrom);
    }

    [Fact]
    public void Residuals_PublishedTotals_TieOutWithTheChainsThatTheyCount()
    {
        CorridorBalance balance = Balance();
        BalanceResidual all = balance.Residuals.Single(row => row.Id == "rest-all");
        (all.Modelled, all.Residual, all.TiesOut, all.SourceId).ShouldBe((1_800_000, 500, true, "paper"));
        BalanceResidual rail = balance.Residuals.Single(row => row.Id == "rest-no-trucks");
        (rail.Modelled, rail.Residual, rail.TiesOut).ShouldBe((1_700_000, 100_000, true));
        rail.Chains.ShouldNotContain("truck");
    }

    [Fact]
    public void Residuals_RecordedOneIsWrong_ComputedOneStandsAndDoesNotTieOut()
    {
        BalanceResidual wrong = Balance().Residuals.Single(row => row.Id == "rest-wrong");
        (wrong.Residual, wrong.Recorded, wrong.TiesOut).ShouldBe((0, 777_000, false));
    }

    [Fact]
    public void Of_YearWithoutTotals_IsEmpty()
    {
        CorridorBalance balance = CorridorBalance.Of(FeederPackage.Create(), 1999);
        balance.Rows.ShouldBeEmpty();
        balance.Residuals.ShouldBeEmpty();
        balance.CapacityExplanation.ShouldBeEmpty();
    }
}
