using Karvan.Network;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Paths;
using Karvan.Network.Tariffs;
using Karvan.Tests.Architecture;
using NodaTime;
using Shouldly;
using Xunit;
using static Karvan.Tests.Network.Tariffs.TinyMarket;

namespace Karvan.Tests.Network.Tariffs;

public class RouteEconomicsTests
{
    private static readonly TariffRow _eastPerKm = Tariff("east", "mine", "east-port", "rail", "TEU", 0.2, "USD per TEU-km");
    private static readonly TariffRow _ferryBox = Tariff("ferry-40", "west-port", "east-port", "sea", "40ft", 1200, "USD per container");
    private static readonly TariffRow _west = Tariff("west", "west-port", "city", "rail", "FEU", 400, "USD per FEU");
    private static readonly TariffRow _quay = Tariff("quay", "east-port", "east-port", "sea", "FEU", 100, "USD per FEU", "port-fee");

    private static PricedPart Part(RouteEconomics economics, string kind, string from) => economics.Parts.Single(part => part.Kind == kind && part.From == from);

    [Fact]
    public void Of_PublishedPrices_AddUpByHand()
    {
        RouteEconomics economics = Economics(Package(_eastPerKm, _ferryBox, _west, _quay), "container");
        Part(economics, "movement", "mine").UsdPerTonne.Value.ShouldBe(0.2 * 1000 / 10, 1e-9);
        Part(economics, "movement", "east-port").UsdPerTonne.Value.ShouldBe(1200 / 20.0, 1e-9);
        Part(economics, "movement", "west-port").UsdPerTonne.Value.ShouldBe(400 / 20.0, 1e-9);
        Part(economics, "port", "east-port").UsdPerTonne.Value.ShouldBe(100 / 20.0, 1e-9);
        PricedPart quay = Part(economics, "port", "west-port");
        quay.Basis.ShouldBe(PriceBasis.ClassEstimate);
        economics.CostUsdPerTonne.Value.ShouldBe(105 + quay.UsdPerTonne.Value, 1e-9);
        economics.SourcedShare.ShouldBe(105 / economics.CostUsdPerTonne.Value, 1e-12);
        economics.PriceYear.ShouldBe(2024);
    }

    [Fact]
    public void Of_NoTariffs_IsAllAssumptionsAndSaysSo()
    {
        RouteEconomics economics = Economics(Package(), "container");
        economics.SourcedShare.ShouldBe(0);
        economics.Parts.ShouldAllBe(part => part.Basis == PriceBasis.ClassEstimate && part.Tariffs.IsEmpty);
        economics.CostUsdPerTonne.Low.ShouldBeLessThan(economics.CostUsdPerTonne.Value);
        economics.CostUsdPerTonne.High.ShouldBeGreaterThan(economics.CostUsdPerTonne.Value);
    }

    [Fact]
    public void Of_ThroughRate_CoversItsStretchWithoutCharges()
    {
        RouteEconomics economics = Economics(Package(Tariff("through", "mine", "city", "multimodal", "20ft", 2500, "USD per container"), _quay), "container");
        economics.Parts.Single().Mode.ShouldBe("multimodal");
        economics.CostUsdPerTonne.Value.ShouldBe(250, 1e-9);
        economics.SourcedShare.ShouldBe(1);
    }

    [Fact]
    public void Of_PriceOfAnotherPeriod_IsBroughtToTheYearAndNotCountedAsSourced()
    {
        TariffRow old = _ferryBox with { Year = "2020", ValidFrom = new LocalDate(2020, 1, 1), ValidTo = new LocalDate(2020, 12, 31) };
        PricedPart ferry = Part(Economics(Package(old), "container"), "movement", "east-port");
        ferry.Basis.ShouldBe(PriceBasis.OtherPeriod);
        ferry.UsdPerTonne.Value.ShouldBe(1200 / 20.0 * 100 / 80, 1e-9);
        ferry.PriceYear.ShouldBe(2020);
    }

    [Fact]
    public void Of_PriceInForce_GoesBeforeOneOfAnotherPeriod()
    {
        TariffRow old = _ferryBox with { TariffId = "old", PriceUsd = 1, ValidTo = new LocalDate(2020, 12, 31) };
        Part(Economics(Package(old, _ferryBox), "container"), "movement", "east-port").Tariffs.ShouldBe(["ferry-40"]);
    }

    [Fact]
    public void Of_EstimateOfThePackage_IsTakenButNotSourced()
    {
        RouteEconomics economics = Economics(Package(_ferryBox with { SourceId = "estimate" }), "container");
        Part(economics, "movement", "east-port").Basis.ShouldBe(PriceBasis.PackageEstimate);
        economics.SourcedShare.ShouldBe(0);
    }

    [Fact]
    public void Of_WagonOnAFerry_PaysMetersOfItsClassLoaded()
    {
        CorridorPackage package = Package(
            Tariff("w-other-loaded", "west-port", "east-port", "sea", "wagon", 48, "USD per linear metre"),
            Tariff("w-other-empty", "west-port", "east-port", "sea", "wagon", 39, "USD per linear metre"),
            Tariff("w-hazardous-loaded", "west-port", "east-port", "sea", "wagon", 53, "USD per linear metre"),
            Tariff("truck", "west-port", "east-port", "sea", "truck", 73, "USD per linear metre"));
        Part(Economics(package, "wagon"), "movement", "east-port").UsdPerTonne.Value.ShouldBe(48 * 15 / 60.0, 1e-9);
        Part(Economics(package, "wagon", Goods with { Dangerous = "yes" }), "movement", "east-port").UsdPerTonne.Value.ShouldBe(53 * 15 / 60.0, 1e-9);
    }

    [Fact]
    public void Of_SeveralPricesInForce_GiveTheMeanAndTheEnds()
    {
        TariffRow small = Tariff("ferry-20", "east-port", "west-port", "sea", "20ft", 500, "USD per container");
        PricedPart ferry = Part(Economics(Package(small, _ferryBox with { FromPlace = "east-port", ToPlace = "west-port" }), "container"), "movement", "east-port");
        (ferry.UsdPerTonne.Low, ferry.UsdPerTonne.Value, ferry.UsdPerTonne.High).ShouldBe((50, 55, 60));
    }

    [Fact]
    public void Of_PriceOfACountryAggregate_HoldsInThatCountryOnly()
    {
        RouteEconomics economics = Economics(Package(Tariff("we-rate", "we-rail-border", "we-rail-border", "rail", "t", 0.08, "USD per t-km")), "wagon");
        Part(economics, "movement", "west-port").UsdPerTonne.Value.ShouldBe(40, 1e-9);
        Part(economics, "movement", "mine").Basis.ShouldBe(PriceBasis.ClassEstimate);
    }

    [Fact]
    public void Of_BorderOnALink_ChargesThePlaceOrItsCountry()
    {
        CorridorPackage package = Package(
            Tariff("fee", "we-rail-border", "we-rail-border", "rail", "wagon", 300, "USD per crossing", "border-fee"),
            Tariff("gauge", "city", "city", "rail", "wagon", 329, "USD per operation", "border-fee")) with
        {
            Borders = [new BorderRow { RowId = "b", BorderId = "b", LinkId = "r-west", PlaceId = "city", Mode = "rail", Channels = 1, GaugeChange = "bogies" }],
        };
        RouteEconomics economics = Economics(package, "wagon");
        Part(economics, "border", "city").UsdPerTonne.Value.ShouldBe(5, 1e-9);
        Part(economics, "gauge-change", "city").UsdPerTonne.Value.ShouldBe(329 / 60.0, 1e-9);
        Part(Economics(package, "container"), "border", "city").UsdPerTonne.Value.ShouldBe(300 / 40.0, 1e-9);
    }

    [Fact]
    public void Of_Deflator_GivesTheCommonYear()
    {
        RouteEconomics economics = Economics(Package(_eastPerKm) with { Deflator = [Index("2023", 100, null), Index("2024", null, 5)] }, "container");
        economics.CostUsd2023PerTonne.Value.ShouldBe(economics.CostUsdPerTonne.Value / 1.05, 1e-9);
    }

    /// <summary>The hand calculation in data/mini/README.md.</summary>
    [Fact]
    public void Of_Mini_EqualsTheSheet()
    {
        CorridorPackage package = PackageReader.Read(Repository.PathOf("data", "mini")).Package!;
        CorridorNetwork network = CorridorNetwork.Build(package, SmallCorridor.Date);
        NetworkRoute route = new RouteSearch(network, package, SmallCorridor.Date).Find(network.PlaceOf("orient"), network.PlaceOf("occident"), "container", [])!;
        RouteEconomics economics = RouteEconomics.Of(network, package, route, "container", package.Cargo.Single(row => row.CargoId == "goods"), SmallCorridor.Date);
        economics.Co2eKgPerTonne.Value.ShouldBe(28.2, 1e-9);
        Part(economics, "movement", "orient").UsdPerTonne.Value.ShouldBe(80, 1e-9);
        Part(economics, "movement", "eastport").UsdPerTonne.Value.ShouldBe(50, 1e-9);
        economics.SourcedShare.ShouldBe(0, "the sheet's prices are set, not published");
    }

    private static DeflatorRow Index(string year, double? index, double? cpi) => new() { Year = year, Index2023 = index, CpiGrowthPercent = cpi, SourceId = "s" };
}
