using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Operations.Runs;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>A year that was saved on some day and taken over by another run ends like the one that was never interrupted, to the bit.</summary>
public sealed class CorridorStateTests
{
    private static readonly OperationsOptions _hashed = new() { HashesEvents = true, WarmUpDays = 30, KeepsTimesByMonth = true, KeepsJourneysOf = _ => true };

    [Fact]
    public void Load_OnAnyDayOfMini_EndsLikeTheWholeYear()
    {
        CompiledPlan plan = Compile(Corridors.Mini);
        RandomStream days = new(1, 0, "days");
        for (int replication = 0; replication < 12; replication++)
        {
            long at = days.NextBelow((int)plan.Clock.YearEnd);
            Interrupted(plan, replication, at).ShouldBe(Whole(plan, replication), $"replication {replication} at {at} s");
        }
    }

    [Fact]
    public void Load_AtTheFirstAndTheLastMoment_EndsLikeTheWholeYear()
    {
        CompiledPlan plan = Compile(Corridors.Mini);
        Interrupted(plan, 0, 0).ShouldBe(Whole(plan, 0));
        Interrupted(plan, 0, plan.Clock.YearStart).ShouldBe(Whole(plan, 0));
        Interrupted(plan, 0, plan.Clock.YearEnd).ShouldBe(Whole(plan, 0));
    }

    [Fact]
    public void Load_RandomCorridor_EndsLikeTheWholeYear()
    {
        CompiledPlan plan = Compile(new RandomCorridor(2, 2, 2, 1, 40, 6, 50, 4, 50, 10, 30, 0).Build());
        Interrupted(plan, 1, 200 * RunClock.Day).ShouldBe(Whole(plan, 1));
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Load_Titr_EndsLikeTheWholeYear()
    {
        CompiledPlan plan = Compile(Corridors.Titr);
        Interrupted(plan, 0, 317 * RunClock.Day + 1234).ShouldBe(Whole(plan, 0));
    }

    [Fact]
    public void Save_AfterLoad_GivesTheSameBytes()
    {
        CompiledPlan plan = Compile(Corridors.Mini);
        CorridorRun first = MakeRun(plan, 2);
        first.Start();
        first.RunUntil(150 * RunClock.Day, default);
        byte[] state = Save(first);
        CorridorRun second = MakeRun(plan, 2);
        second.Load(new StateReader(state));
        Save(second).ShouldBe(state);
    }

    private static CompiledPlan Compile(CorridorPackage package) => new PlanCompiler(package, 2024, [], _hashed).Compile();

    private static CorridorRun MakeRun(CompiledPlan plan, int replication) => new(plan, replication, 7, plan.InputTable.Sample(7, replication, isSampled: true));

    private static byte[] Save(CorridorRun run)
    {
        StateWriter writer = new();
        run.Save(writer);
        return writer.Bytes.ToArray();
    }

    private static string Whole(CompiledPlan plan, int replication) => YearBits.Print(MakeRun(plan, replication).Execute(default));

    private static string Interrupted(CompiledPlan plan, int replication, long at)
    {
        CorridorRun first = MakeRun(plan, replication);
        first.Start();
        first.RunUntil(at, default);
        CorridorRun second = MakeRun(plan, replication);
        StateReader reader = new(Save(first));
        second.Load(reader);
        reader.End();
        return YearBits.Print(second.Complete(default));
    }
}
