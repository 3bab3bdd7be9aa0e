using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Plans;
using Karvan.Operations.Runs;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Storms shut ports as often, as long and as much together as the package says.</summary>
public sealed class PortClosuresTests
{
    private const int Count = 50; // replications, a year each
    private const double Spells = 6; // a month and sea
    private const double MeanHours = 36;

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.5)]
    [InlineData(1.0)]
    public void Draw_ShareOfClosedTime_FollowsRateLengthAndShare(double common)
    {
        // Spells of a Poisson process overlap: with a load of rho the port is shut for 1 - exp(-rho) of the time, whatever the distribution of lengths.
        CompiledPlan plan = Plan(common, 0.75, 0.5);
        ClosedTimes[][] all = Closures(plan, 400);
        foreach ((int port, double share) in new[] { (0, 0.75), (1, 0.5) })
        {
            double rho = Spells * MeanHours * share / (31 * 24);
            all.Average(closures => Enumerable.Range(0, 12).Average(month => ShareIn(plan, closures[port], month))).ShouldBe(1 - Math.Exp(-rho), 0.006, plan.Weather[port].Place);
        }
    }

    [Fact]
    public void Draw_AllSpellsCommon_ShutPortsOfTwoSeasTogether()
    {
        CompiledPlan plan = Plan(1, 0.8, 0.8);
        foreach (ClosedTimes[] closures in Closures(plan))
            Hours(plan).ShouldAllBe(hour => closures[0].IsClosed(hour) == closures[1].IsClosed(hour));
    }

    [Fact]
    public void Draw_MoreOpenPort_IsShutWheneverItsShelteredNeighborIs()
    {
        CompiledPlan plan = Plan(1, 0.9, 0.4);
        foreach (ClosedTimes[] closures in Closures(plan).Take(10))
            Hours(plan).Where(closures[1].IsClosed).ShouldAllBe(hour => closures[0].IsClosed(hour));
    }

    [Fact]
    public void Draw_NoCommonSpells_ShutPortsOfTwoSeasByThemselves()
    {
        CompiledPlan plan = Plan(0, 1, 1);
        double first = 0;
        double second = 0;
        double both = 0;
        int hours = 0;
        foreach (ClosedTimes[] closures in Closures(plan))
        {
            foreach (long hour in Hours(plan))
            {
                hours++;
                first += closures[0].IsClosed(hour) ? 1 : 0;
                second += closures[1].IsClosed(hour) ? 1 : 0;
                both += closures[0].IsClosed(hour) && closures[1].IsClosed(hour) ? 1 : 0;
            }
        }

        (both / hours).ShouldBe(first / hours * (second / hours), 0.01);
    }

    [Fact]
    public void Draw_MonthWithoutSpells_StaysOpen()
    {
        CorridorPackage package = Build(0.5, 1, 1);
        CompiledPlan plan = Compile(package with { Storms = [.. package.Storms.Select(row => row.Month is 6 or 7 ? row with { SpellsPerMonth = 0 } : row)] });
        Closures(plan).Average(closures => ShareIn(plan, closures[0], 6)).ShouldBeLessThan(0.01, "a spell of May may last, not two months");
        Closures(plan).Average(closures => ShareIn(plan, closures[0], 9)).ShouldBeGreaterThan(0.1);
    }

    [Fact]
    public void Draw_SameReplication_GivesTheSameStorms()
    {
        CompiledPlan plan = Plan(0.5, 1, 1);
        double[] inputs = plan.InputTable.Sample(1, 0, isSampled: false);
        long end = plan.Clock.YearEnd;
        long[] Sums(int replication) => [.. PortClosures.Draw(plan, inputs, 1, replication).Select(port => port.ClosedUntil(end))];
        Sums(4).ShouldBe(Sums(4));
        Sums(4).ShouldNotBe(Sums(5));
    }

    private static ClosedTimes[][] Closures(CompiledPlan plan, int count = Count)
    {
        double[] inputs = plan.InputTable.Sample(1, 0, isSampled: false);
        return [.. Enumerable.Range(0, count).Select(replication => PortClosures.Draw(plan, inputs, 1, replication))];
    }

    private static double ShareIn(CompiledPlan plan, ClosedTimes closed, int month)
    {
        long from = plan.Clock.MonthStarts[month];
        long to = plan.Clock.MonthStarts[month + 1];
        return (closed.ClosedUntil(to) - closed.ClosedUntil(from)) / (double)(to - from);
    }

    private static IEnumerable<long> Hours(CompiledPlan plan)
    {
        for (long hour = 0; hour < plan.Clock.YearEnd; hour += 3 * 3600)
            yield return hour;
    }

    private static CompiledPlan Plan(double common, double first, double second) => Compile(Build(common, first, second));

    private static CompiledPlan Compile(CorridorPackage package) => new PlanCompiler(package, 2024, [], Corridors.Certain).Compile();

    /// <summary>Two ports of two seas of one basin with the same storms all year.</summary>
    private static CorridorPackage Build(double common, double first, double second)
    {
        PackageBuilder builder = Corridors.Ferry().Constant("storm-common-share", common).Demand("a", "d", "wagon", 1_000);
        for (int month = 1; month <= 12; month++)
            builder.Storm("basin-east", month, Spells * RunDays(month) / 31.0, MeanHours).Storm("basin-west", month, Spells * RunDays(month) / 31.0, MeanHours);
        return builder.Build(package => package with
        {
            PortWeather =
            [
                new PortWeatherRow { PlaceId = "b", Sea = "basin-east", ClosingShare = first, SourceId = "built" },
                new PortWeatherRow { PlaceId = "c", Sea = "basin-west", ClosingShare = second, SourceId = "built" },
            ],
        });
    }

    private static int RunDays(int month) => NodaTime.CalendarSystem.Iso.GetDaysInMonth(2024, month);
}
