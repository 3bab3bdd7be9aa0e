using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Loading stops at the origins while too much waits at the port.</summary>
public sealed class AcceptanceBanTests
{
    private const double Tonnes = 200_000;

    [Fact]
    public void Run_ScarceVesselAndLowThreshold_RefusesWhatItDoesNotRelease()
    {
        ReplicationResult result = Corridors.Run(Scarce(stopAbove: 20, resumeBelow: 10));
        result.Conservation.Refused.ShouldBeGreaterThan(0);
        (result.Conservation.Released + result.Conservation.Refused).ShouldBe(Tonnes, 1e-6);
        result.Conservation.Residual.ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Run_Ban_LiftsWhenTheQueueIsDown()
    {
        // A ban that never lifted would release what waits at its beginning and nothing more; the one vessel is busy all year, so far more must come.
        ReplicationResult result = Corridors.Run(Scarce(stopAbove: 20, resumeBelow: 10));
        double free = Corridors.Run(Scarce(stopAbove: 1_000_000, resumeBelow: 500_000)).Arrived();
        result.Arrived().ShouldBeGreaterThan(free * 0.7);
        result.Months[11].Released.ShouldBeGreaterThan(result.Months[0].Released * 6);
        result.Months.ShouldAllBe(month => month.Refused > 0);
    }

    [Fact]
    public void Run_Ban_KeepsTheQueueNearItsThreshold()
    {
        // What is on the railway when loading stops still comes: two days of it, at ten wagons a day.
        double queue = Corridors.Run(Scarce(stopAbove: 20, resumeBelow: 10)).Resource("vessel/b/c/wagon").MeanQueue(10, 11, 12);
        queue.ShouldBeInRange(2, 60);
        Corridors.Run(Scarce(stopAbove: 1_000_000, resumeBelow: 500_000)).Resource("vessel/b/c/wagon").MeanQueue(10, 11, 12).ShouldBeGreaterThan(200);
    }

    [Fact]
    public void Run_BanOutsideItsPeriod_RefusesNothing()
    {
        CorridorPackage package = Scarce(20, 10);
        AcceptanceRow row = package.Acceptance[0] with { ValidFrom = Corridors.Day(1, 1, 2025) };
        Corridors.Run(package with { Acceptance = [row] }).Conservation.Refused.ShouldBe(0);
    }

    [Fact]
    public void Run_BanEnds_LoadingGoesOn()
    {
        CorridorPackage package = Scarce(20, 10);
        AcceptanceRow row = package.Acceptance[0] with { ValidTo = Corridors.Day(6, 30) };
        ReplicationResult result = Corridors.Run(package with { Acceptance = [row] });
        double untilSummer = result.Months[6].Refused;
        untilSummer.ShouldBeGreaterThan(0);
        result.Conservation.Refused.ShouldBe(untilSummer, 1e-6);
    }

    [Fact]
    public void Run_BanOfAnotherChain_RefusesNothing()
    {
        CorridorPackage package = Scarce(20, 10);
        AcceptanceRow row = package.Acceptance[0] with { Chain = "container" };
        Corridors.Run(package with { Acceptance = [row] }).Conservation.Refused.ShouldBe(0);
    }

    /// <summary>One vessel of ten wagons for eleven wagons a day: it carries about nine.</summary>
    private static CorridorPackage Scarce(double stopAbove, double resumeBelow) =>
        Corridors.Ferry(vessels: 1, fleet: row => row with { DeckLengthM = 14 * 20 }).Demand("a", "d", "wagon", Tonnes)
            .Build(package => package with
            {
                Acceptance = [new AcceptanceRow { RowId = "b-wagon", PlaceId = "b", Chain = "wagon", StopAbove = stopAbove, ResumeBelow = resumeBelow }],
            });
}
