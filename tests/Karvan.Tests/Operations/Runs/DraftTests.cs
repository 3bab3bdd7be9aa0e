using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>A vessel loads what the shallower of its two ports leaves.</summary>
public sealed class DraftTests
{
    private const double Payload = 1_000;
    private const double TonnesPerCm = 10;

    [Theory]
    [InlineData(6.0, 6.0, 1_000)]
    [InlineData(5.6, 6.0, 600)]
    [InlineData(6.0, 5.6, 600)]
    [InlineData(7.0, 7.0, 1_000)]
    [InlineData(null, null, 1_000)]
    public void Run_DepthOfTheBerths_LimitsTheMassAboard(double? near, double? far, double payload)
    {
        // Wagons of 50 t and 24 t of their own: the last one that fits leaves less than 74 t of the payload.
        ReplicationResult result = Corridors.Run(Build(near, far));
        double loaded = Math.Floor(payload / 74) * 50;
        LoadOf(result).ShouldBe(loaded, loaded * 0.02);
    }

    [Fact]
    public void Run_LowerSea_LosesTonnesByTheCentimeterWithinItsDates()
    {
        SetDraftChange lower = new(Corridors.Day(1, 1), null, null, null, "inner", -0.4);
        LoadOf(Corridors.Run(Build(null, null), changes: lower)).ShouldBe(Math.Floor(600.0 / 74) * 50, 10);
        LoadOf(Corridors.Run(Build(7, 7), changes: lower)).ShouldBe(Math.Floor(1_000.0 / 74) * 50, 15, "a berth with a meter to spare loses nothing");
        SetDraftChange elsewhere = lower with { Sea = "outer" };
        LoadOf(Corridors.Run(Build(null, null), changes: elsewhere)).ShouldBe(Math.Floor(1_000.0 / 74) * 50, 15);
    }

    [Fact]
    public void Run_SeaBelowEveryDraft_EndsAndCarriesNothing()
    {
        // Empty vessels at both ends once called each other for ever at one moment.
        SetDraftChange gone = new(Corridors.Day(1, 1), null, null, null, "inner", -9);
        ReplicationResult result = Corridors.Run(Build(null, null), changes: gone);
        result.Conservation.Delivered.ShouldBe(0);
        result.Conservation.Released.ShouldBeGreaterThan(0);
    }

    /// <summary>Tonnes aboard on the loaded way: every other call is empty.</summary>
    private static double LoadOf(ReplicationResult result) => result.Cycles.Single().PayloadPerCallTonnes * 2;

    private static CorridorPackage Build(double? near, double? far) =>
        Corridors.Ferry(vessels: 1, maxWaitH: 500, fleet: row => row with { PayloadT = Payload, DesignDraftM = 6, TPerCm = TonnesPerCm })
            .Demand("a", "d", "wagon", 200_000)
            .Build(package => package with
            {
                Facilities = [.. package.Facilities.Select(row => row with { DraftM = row.PlaceId == "b" ? near : far })],
                PortWeather = [.. new[] { "b", "c" }.Select(place => new PortWeatherRow { PlaceId = place, Sea = "inner-sea", ClosingShare = 0, SourceId = "built" })],
                Storms = [new StormRow { RowId = "inner-1", Sea = "inner-sea", Month = 1, SpellsPerMonth = 0, MeanSpellH = 1, Basis = "built", SourceId = "built" }],
            });
}
