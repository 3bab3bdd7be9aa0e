using System.Globalization;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Data;

public sealed class TitrFlowTests
{
    [Theory]
    [InlineData(2023, 2821000)]
    [InlineData(2024, 3259500)]
    public void Balance_OfAPublishedYear_SumsToTheCrossing(int year, double crossing)
    {
        double routes = TitrTable.Read("balance").Where(row => row["year"] == Text(year) && row["role"] == "route").Sum(row => row.Number("tonnes"));
        routes.ShouldBe(crossing, crossing * 0.001);
    }

    [Fact]
    public void Demand_OfABalanceRow_SumsToIt()
    {
        ILookup<string, double> cells = TitrTable.Read("demand").ToLookup(row => row["balance_id"], row => row.Number("tonnes"));
        foreach (IReadOnlyDictionary<string, string> row in TitrTable.Read("balance").Where(row => row["role"] == "route"))
            cells[row["balance_id"]].Sum().ShouldBe(row.Number("tonnes"), row.Number("tonnes") * 0.001, row["balance_id"]);
    }

    [Theory]
    [InlineData(2019)]
    [InlineData(2020)]
    [InlineData(2021)]
    [InlineData(2022)]
    [InlineData(2023)]
    [InlineData(2024)]
    [InlineData(2025)]
    public void Demand_OfAYear_GoesBothWays(int year)
    {
        string[] directions = [.. TitrTable.Read("demand").Where(row => row["year"] == Text(year) && row["scope"] == "titr-sea").Select(row => row["direction"]).Distinct().Order(StringComparer.Ordinal)];
        directions.ShouldBe(["east", "west"]);
    }

    [Fact]
    public void Demand_ToKars_IsReleasedOnlyWhileTheLineIsOpen()
    {
        foreach (IReadOnlyDictionary<string, string> row in TitrTable.Read("demand").Where(row => row["year"] is "2023" or "2024"))
        {
            if (row["from_place"] == "kars" || row["to_place"] == "kars")
                (row["year"] == "2023" ? row["valid_to"] : row["valid_from"]).ShouldBe(row["year"] == "2023" ? "2023-05-19" : "2024-05-20", row["demand_id"]);
        }
    }

    [Fact]
    public void Seasonality_OfEachProfile_SumsToOneAndEachChainHasOne()
    {
        ILookup<string, IReadOnlyDictionary<string, string>> profiles = TitrTable.Read("seasonality").ToLookup(row => row["profile"]);
        foreach (IGrouping<string, IReadOnlyDictionary<string, string>> profile in profiles)
            profile.Sum(row => row.Number("share")).ShouldBe(1, 1e-9, profile.Key);
        foreach (string chain in new[] { "container", "wagon", "truck", "tanker", "general" })
            profiles[chain].Count(row => row["used"] == "yes").ShouldBe(12, chain);
    }

    [Fact]
    public void RouteChoices_OfAChainAndCountry_SumToOne()
    {
        foreach (IGrouping<string, IReadOnlyDictionary<string, string>> choice in TitrTable.Read("route_choices").GroupBy(row => $"{row["chain"]} {row["country"]} {row["valid_from"]}"))
            choice.Sum(row => row.Number("share")).ShouldBe(1, 1e-9, choice.Key);
    }

    [Fact]
    public void Feeders_Of2025_OfferAboutNinetyThousandTeuOneWay()
    {
        IReadOnlyDictionary<string, string> line = TitrTable.Read("services").Single(row => row["service_id"] == "aktau-alat-container-feeder");
        double cycleH = 2 * (line.Number("sailing_h") + line.Number("port_h"));
        double teu = TitrTable.Read("fleets").Where(row => row["service_id"] == "aktau-alat-container-feeder" && row.Holds("2025-06-30"))
            .Sum(row => row.Number("vessels") * (1 - row.Number("laid_up_share")) * row.Number("capacity_teu"));
        (teu * 8760 / cycleH).ShouldBe(89_000, 1_000);
    }

    [Fact]
    public void Residual_OfTheMinistry2024_IsItsOwnRow() =>
        TitrTable.Read("balance").Single(row => row["balance_id"] == "b24-residual-titr-2024-mot26")["role"].ShouldBe("residual");

    private static string Text(int year) => year.ToString(CultureInfo.InvariantCulture);
}
