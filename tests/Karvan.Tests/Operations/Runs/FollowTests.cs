using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Simulation;
using Karvan.Tests.Packages;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

public sealed class FollowTests
{
    private const long Day = 86_400;
    private static readonly LocalDate _june = Corridors.Day(6, 1);

    [Fact]
    public void Follow_AtTheEndOfAMonth_HoldsTheTonnesOfTheBooks()
    {
        OperationsPlan plan = OperationsPlan.Compile(Corridors.Mini, 2024);
        YearRun year = plan.Begin(0, 3);
        year.RunUntil(plan.SecondsAt(_june.AtMidnight()));
        IReadOnlyList<FollowedConsignment> followed = year.Follow();
        ReplicationResult result = year.Complete();
        followed.Sum(one => one.Tonnes).ShouldBe(result.Months[4].InSystem, 1e-6);
        followed.ShouldAllBe(one => one.ArrivedSeconds > plan.SecondsAt(_june.AtMidnight()) && one.ReleasedSeconds < plan.SecondsAt(_june.AtMidnight()));
        followed.Select(one => one.Standing.Kind).Distinct().ShouldBe([StageKind.Moving, StageKind.Border, StageKind.Sea, StageKind.Handling], ignoreOrder: true);
    }

    [Fact]
    public void Follow_ChangesNothing()
    {
        OperationsPlan plan = OperationsPlan.Compile(Corridors.Mini, 2024, options: new OperationsOptions { HashesEvents = true, KeepsJourneysOf = _ => true });
        YearRun year = plan.Begin(0, 3);
        year.RunUntil(200 * Day);
        year.Follow();
        YearBits.Print(year.Complete()).ShouldBe(YearBits.Print(plan.Run(0, 3)));
    }

    /// <summary>Half a day on each of two lines. The second closes for ten days: who runs on it is not touched, who runs on the first is held for all but the rest of his run.</summary>
    [Fact]
    public void Branch_LineClosedForTenDays_DelaysWhoIsBeforeIt()
    {
        CorridorPackage package = new PackageBuilder().Link("a", "b").Link("b", "c").Demand("a", "c", "wagon", 200_000).Build();
        OperationsPlan open = OperationsPlan.Compile(package, 2024, options: Corridors.Plain);
        OperationsPlan closed = OperationsPlan.Compile(package, 2024, [new CloseChange(_june, _june.PlusDays(9), "b-c", ChangeTargetKind.Link)], Corridors.Plain);
        long at = open.SecondsAt(_june.AtMidnight());
        StateWriter state = StateOf(open, at);
        YearRun without = open.Resume(0, 1, new StateReader(state.Bytes.ToArray()));
        YearRun with = closed.Branch(0, 1, new StateReader(state.Bytes.ToArray()), open);
        (IReadOnlyList<FollowedConsignment> a, IReadOnlyList<FollowedConsignment> b) = (without.Follow(), with.Follow());
        without.Complete();
        with.Complete();
        a.Count.ShouldBeGreaterThan(5);
        for (int i = 0; i < a.Count; i++)
        {
            b[i].Standing.ShouldBe(a[i].Standing);
            bool isBefore = a[i].ArrivedSeconds > at + (Day / 2);
            long expected = isBefore ? (10 * Day) - (a[i].ArrivedSeconds!.Value - at - (Day / 2)) : 0;
            (b[i].ArrivedSeconds - a[i].ArrivedSeconds).ShouldBe(expected);
        }
    }

    [Fact]
    public void Follow_BeforeAClosedLineAndPort_SaysSo()
    {
        DatedChange[] changes = [new CloseChange(_june.PlusDays(-9), _june.PlusDays(5), "c", ChangeTargetKind.Place), new CloseChange(_june.PlusDays(-9), _june.PlusDays(5), "a-b", ChangeTargetKind.Link)];
        OperationsPlan plan = OperationsPlan.Compile(Corridors.Ferry().Demand("a", "d", "wagon", 200_000).Build(), 2024, changes, Corridors.Plain);
        YearRun year = plan.Begin(0, 1);
        year.RunUntil(plan.SecondsAt(_june.AtMidnight()));
        IReadOnlyList<FollowedConsignment> followed = year.Follow();
        followed.Count(one => one.Standing is { Place: "a-b", Resource: "closed", Kind: StageKind.Closed }).ShouldBeInRange(60, 140, "nine days of eleven wagons");
        followed.Count(one => one.Standing is { Place: "c", Resource: "weather", Kind: StageKind.Closed }).ShouldBeGreaterThan(0);
    }

    private static StateWriter StateOf(OperationsPlan plan, long at)
    {
        YearRun year = plan.Begin(0, 1);
        year.RunUntil(at);
        StateWriter state = new();
        year.Save(state);
        return state;
    }
}
