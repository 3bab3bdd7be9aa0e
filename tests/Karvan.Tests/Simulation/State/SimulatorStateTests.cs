using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation.State;

/// <summary>A run that was saved goes on in another process as if nothing had happened.</summary>
public sealed class SimulatorStateTests
{
    private const long End = 1_000_000;

    [Theory]
    [InlineData(0)]
    [InlineData(60)]
    [InlineData(5_000)]
    public void Load_AtAnyTime_GoesOnToTheBit(int far)
    {
        for (ulong seed = 1; seed <= 12; seed++)
        {
            RandomStream times = new(seed, far, "time");
            string expected = Whole(seed, far);
            Interrupted(seed, far, times.NextBelow((int)End), times.NextBelow((int)End)).ShouldBe(expected, $"seed {seed}");
        }
    }

    [Fact]
    public void Load_BeforeTheFirstEventAndAfterTheLast_GoesOnToTheBit()
    {
        Interrupted(3, 100, 0, 1).ShouldBe(Whole(3, 100));
        Interrupted(3, 100, End - 1, End).ShouldBe(Whole(3, 100));
    }

    [Fact]
    public void Save_AfterLoad_GivesTheSameBytes()
    {
        EveryPartModel first = new(5, 3_000);
        first.RunTo(400_000);
        byte[] state = first.Save();
        first.Save().ShouldBe(state, "saving changes nothing");
        EveryPartModel second = new(5, 3_000);
        second.Load(state);
        second.Save().ShouldBe(state);
    }

    [Fact]
    public void Load_OverARunThatWentElsewhere_ForgetsIt()
    {
        EveryPartModel first = new(5, 500);
        first.RunTo(300_000);
        EveryPartModel second = new(6, 800);
        second.RunTo(700_000);
        second.Load(first.Save());
        first.RunTo(End);
        second.RunTo(End);
        second.Print().ShouldBe(first.Print());
    }

    [Fact]
    public void Load_HandleOfTheSavedRun_CancelsTheSameEvent()
    {
        Recorder seen = new();
        Simulator first = new(seen);
        first.ScheduleIn(10, 1);
        EventHandle handle = first.ScheduleIn(20, 2);
        EventHandle gone = first.ScheduleIn(30, 3);
        first.Cancel(gone);
        StateWriter writer = new();
        first.Save(writer);
        Simulator second = new(seen);
        second.Load(new StateReader(writer.Bytes.ToArray()));
        second.Cancel(gone).ShouldBeFalse();
        second.Cancel(handle).ShouldBeTrue();
        second.Run();
        seen.Seen.Select(e => e.Kind).ShouldBe([1]);
    }

    [Fact]
    public void Load_OtherResources_IsRefused()
    {
        StateWriter writer = new();
        new EveryPartModel(1).Simulator.Save(writer);
        Should.Throw<StateException>(() => new Simulator(new Recorder()).Load(new StateReader(writer.Bytes.ToArray()))).Message.ShouldContain("5 resources");
    }

    [Fact]
    public void Load_GateWithoutItsCalendar_IsRefused()
    {
        Simulator first = new(new Recorder());
        new Gate(first, name: "harbor").Follow(Calendar.AlwaysOpen);
        StateWriter writer = new();
        first.Save(writer);
        Simulator second = new(new Recorder());
        _ = new Gate(second, name: "harbor");
        Should.Throw<StateException>(() => second.Load(new StateReader(writer.Bytes.ToArray()))).Message.ShouldContain("'harbor' must follow a calendar");
    }

    [Fact]
    public void Save_WithinAnEventOrWithProcesses_IsRefused()
    {
        Recorder model = new((simulator, _) => simulator.Save(new StateWriter()));
        Simulator busy = new(model);
        busy.ScheduleIn(1, 1);
        Should.Throw<InvalidOperationException>(() => busy.Run()).Message.ShouldContain("within an event");

        Simulator simulator = new();
        new ProcessRunner(simulator).Start([Step.Wait(SimDuration.FromSeconds(5))]);
        Should.Throw<InvalidOperationException>(() => simulator.Save(new StateWriter())).Message.ShouldContain("1 processes run");
    }

    [Fact]
    public void Revise_EventsMovedAndDropped_HappenInTheirOrder()
    {
        Recorder seen = new();
        Simulator simulator = new(seen);
        for (int i = 0; i < 500; i++)
            simulator.ScheduleIn(1_000 + i, i);
        EventHandle last = simulator.ScheduleIn(5_000, 1_000);
        simulator.Revise((in SimEvent e) => e.Kind % 2 == 1 ? null : e.Kind < 10 ? SimTime.FromSeconds(1_010) : e.Time);
        simulator.Pending.ShouldBe(251);
        simulator.Cancel(last).ShouldBeTrue();
        simulator.Run();
        seen.Seen.Select(e => e.Kind).ShouldBe([0, 2, 4, 6, 8, .. Enumerable.Range(5, 245).Select(i => 2 * i)]);
        seen.Seen[4].Time.ShouldBe(SimTime.FromSeconds(1_010));
    }

    [Fact]
    public void Revise_IntoThePast_IsRefused()
    {
        Simulator simulator = new(new Recorder());
        simulator.ScheduleIn(100, 1);
        simulator.RunUntil(SimTime.FromSeconds(50));
        Should.Throw<InvalidOperationException>(() => simulator.Revise((in SimEvent _) => SimTime.FromSeconds(49)));
    }

    private static string Whole(ulong seed, int far)
    {
        EveryPartModel model = new(seed, far);
        model.RunTo(End);
        return model.Print();
    }

    /// <summary>Saved and taken over twice on the way.</summary>
    private static string Interrupted(ulong seed, int far, long first, long second)
    {
        EveryPartModel model = new(seed, far);
        foreach (long at in new[] { Math.Min(first, second), Math.Max(first, second) })
        {
            model.RunTo(at);
            EveryPartModel next = new(seed, far);
            next.Load(model.Save());
            model = next;
        }

        model.RunTo(End);
        return model.Print();
    }
}
