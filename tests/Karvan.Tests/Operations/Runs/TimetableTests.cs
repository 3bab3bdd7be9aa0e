using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Tests.Packages;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Published trains leave on their days, by the clock of their place.</summary>
public sealed class TimetableTests
{
    private static readonly DateTimeZone _zone = DateTimeZoneProviders.Tzdb["Asia/Shanghai"];

    [Fact]
    public void Compile_TrainService_DepartsOnItsLocalDays()
    {
        CompiledPlan plan = new PlanCompiler(Weekly("Asia/Shanghai"), 2024, [], Corridors.Plain).Compile();
        long[] departures = plan.Formations.Single(formation => formation.Place == "a").Departures;
        departures.Length.ShouldBeInRange(104, 106);
        foreach (long seconds in departures)
        {
            ZonedDateTime local = Instant.FromUtc(2024, 1, 1, 0, 0).Plus(Duration.FromSeconds(seconds)).InZone(_zone);
            local.DayOfWeek.ShouldBeOneOf(IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday);
            local.TimeOfDay.ShouldBe(new LocalTime(2, 30), "02:30 in Shanghai is the evening before in UTC");
        }
    }

    [Fact]
    public void Run_TrainTwiceAWeek_MakesBoxesWaitHalfTheGap()
    {
        // Gaps of three and four days: a box that comes at any time waits (3² + 4²) / (2 · 7) days on average.
        RelationTally relation = Corridors.Run(Weekly("Asia/Shanghai")).Relation("a", "b", CargoChain.Container);
        relation.MeanHours(StageKind.Waiting, "train", "a").ShouldBe(25.0 / 14 * 24, 1.5);
        relation.Stages.Single(stage => stage.Key.Resource == "train").Hours.Quantile(1).ShouldBeLessThanOrEqualTo(96 * 1.02);
    }

    [Fact]
    public void Run_ServiceBothWays_AlsoTakesTheWayBack()
    {
        CorridorPackage package = Weekly("Etc/UTC", back: 5_000);
        Corridors.Run(package).Relation("b", "a", CargoChain.Container).MeanHours(StageKind.Waiting, "train", "b").ShouldBe(25.0 / 14 * 24, 3);
    }

    private static CorridorPackage Weekly(string zone, double back = 0)
    {
        PackageBuilder builder = new PackageBuilder().Link("a", "b").Demand("a", "b", "container", 20_000);
        if (back > 0)
            builder.Demand("b", "a", "container", back, "east");
        return builder.Build(package => package with
        {
            Places = [.. package.Places.Select(row => row with { TimeZone = zone })],
            Services =
            [
                new ServiceRow
                {
                    RowId = "weekly", ServiceId = "weekly", Mode = "rail", FromPlace = "a", ToPlace = "b", Chain = "container", VehicleClass = "container-train", ScheduleKind = "timetable",
                    Days = "2;5", Departs = new LocalTime(2, 30), CapacityTeu = 1_000, BothWays = "yes", SourceId = "built",
                },
            ],
        });
    }
}
