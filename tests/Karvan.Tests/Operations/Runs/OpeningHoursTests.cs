using Karvan.Network.Packages;
using Karvan.Operations.Results;
using Karvan.Tests.Packages;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>A border that shuts at night holds trains until the morning.</summary>
public sealed class OpeningHoursTests
{
    [Fact]
    public void Run_BorderOpenHalfTheDay_HoldsTrainsAtNight()
    {
        // Trains come at any time; one that comes in the twelve shut hours waits six of them on average: 12 / 24 · 6 h = 3 h.
        RelationTally relation = Corridors.Run(Border(new LocalTime(6, 0), new LocalTime(18, 0))).Relation("a", "c", CargoChain.Wagon);
        relation.MeanHours(StageKind.Closed, "hours").ShouldBe(3, 0.3);
        relation.Stages.Single(stage => stage.Key.Resource == "hours").Hours.Quantile(1).ShouldBeLessThanOrEqualTo(12 * 1.02);
    }

    [Fact]
    public void Run_BorderOpenOverMidnight_HoldsTrainsByDay()
    {
        // Shut from 06:00 to 22:00: 16 / 24 · 8 h.
        RelationTally relation = Corridors.Run(Border(new LocalTime(22, 0), new LocalTime(6, 0))).Relation("a", "c", CargoChain.Wagon);
        relation.MeanHours(StageKind.Closed, "hours").ShouldBe(16.0 / 24 * 8, 0.5);
    }

    [Fact]
    public void Run_BorderOpenAroundTheClock_HoldsNobody()
    {
        RelationTally relation = Corridors.Run(Border(null, null)).Relation("a", "c", CargoChain.Wagon);
        relation.MeanHours(StageKind.Closed).ShouldBe(0);
        relation.MeanHours(StageKind.Border).ShouldBe(1, 0.001);
    }

    [Fact]
    public void Run_HoursOfAnotherZone_ShiftWithIt()
    {
        // Open 06:00 to 18:00 in Almaty (UTC+5 since March, +6 before): the same three hours, only at other times.
        CorridorPackage package = Border(new LocalTime(6, 0), new LocalTime(18, 0));
        CorridorPackage moved = package with { Places = [.. package.Places.Select(row => row with { TimeZone = "Asia/Tashkent" })] };
        Corridors.Run(moved).Relation("a", "c", CargoChain.Wagon).MeanHours(StageKind.Closed, "hours").ShouldBe(3, 0.3);
    }

    private static CorridorPackage Border(LocalTime? opens, LocalTime? closes) =>
        new PackageBuilder().Link("a", "b").Link("b", "c").Border("b-c", "b").Dwell("b", "border-control", 1).Demand("a", "c", "wagon", 200_000)
            .Build(package => package with { Borders = [.. package.Borders.Select(row => row with { Opens = opens, Closes = closes })] });
}
