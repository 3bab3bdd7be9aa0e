using Karvan.Network.Packages.Rows;
using Karvan.Network.Tariffs;
using Karvan.Tests.Network.Tariffs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Network.Emissions;

public class RouteEmissionsTests
{
    private static EmissionRow Row(string id, double grams, string scope, string? usedFor) =>
        new() { RowId = id, Mode = "any", Vehicle = id, Gco2ePerTkm = grams, Scope = scope, UsedFor = usedFor, SourceId = "s" };

    private static RouteEconomics Economics(params EmissionRow[] rows) =>
        TinyMarket.Economics(TinyMarket.Package() with { Emissions = rows }, "wagon");

    [Fact]
    public void Of_FactorsByCountryAndVessel_AddUpByHand()
    {
        RouteEconomics economics = Economics(Row("a", 20, "WTW", "rail:EA"), Row("b", 10, "WTW", "rail:WE"), Row("c", 60, "WTW", "sea:rail-ferry;sea:other"));
        economics.Co2eKgPerTonne.Value.ShouldBe(((20 * 1000) + (60 * 450) + (10 * 500)) / 1000.0, 1e-9);
        economics.EmissionSourcedShare.ShouldBe(1);
    }

    [Fact]
    public void Of_BothScopes_TakesWellToWheel() =>
        Economics(Row("a", 20, "TTW", "rail:EA"), Row("b", 25, "WTW", "rail:EA")).Emissions[0].Factor!.GramsPerTonneKm.Value.ShouldBe(25);

    [Fact]
    public void Of_CountryWithoutFactor_TakesTheOthersAndMarksIt()
    {
        RouteEconomics economics = Economics(Row("a", 20, "WTW", "rail:EA"), Row("x", 40, "WTW", "rail:XX"));
        economics.Emissions[2].Factor!.IsAssumed.ShouldBeTrue();
        economics.Emissions[2].KgPerTonne.Value.ShouldBe(30 * 500 / 1000.0, 1e-9);
        (economics.Emissions[2].KgPerTonne.Low, economics.Emissions[2].KgPerTonne.High).ShouldBe((10, 20));
        economics.EmissionSourcedShare.ShouldBe(1000 / 1950.0, 1e-12);
    }

    [Fact]
    public void Of_UnusedFactors_AreNotTaken() => Economics(Row("a", 20, "WTW", null)).Co2eKgPerTonne.Value.ShouldBe(0);
}
