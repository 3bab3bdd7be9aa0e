using FsCheck;
using FsCheck.Fluent;
using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class SimulatorTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(30_000)]
    public void Run_CanceledEventsBeforeAGrant_LetNoLaterEventOvertakeTheGrant(int count)
    {
        Resource? resource = null;
        EventHandle[] canceled = [];
        var recorder = new Recorder((simulator, e) =>
        {
            if (e.Kind != 0)
                return;
            resource!.Request(7, 1);
            foreach (EventHandle handle in canceled)
                simulator.Cancel(handle);
        });
        var simulator = new Simulator(recorder);
        resource = new Resource(simulator, 1);
        simulator.ScheduleIn(5, 0);
        canceled = [.. Enumerable.Range(0, count).Select(_ => simulator.ScheduleIn(5, 2))];
        for (int i = 0; i < count; i++)
            simulator.ScheduleIn(6, 3);
        simulator.Run();
        recorder.Seen.Select(e => (e.Time.InSeconds, e.Kind))
            .ShouldBe([(5L, 0), (5L, 1), .. Enumerable.Repeat((6L, 3), count)]);
    }

    [Fact]
    public void Run_AnyTimesAndPriorities_FollowsTotalOrder() => Prop.ForAll<(byte Time, sbyte Priority)[]>(events =>
    {
        var model = new Recorder();
        var simulator = new Simulator(model);
        for (int i = 0; i < events.Length; i++)
            simulator.ScheduleIn(events[i].Time / 16, 0, i, 0, events[i].Priority / 64);
        simulator.Run();
        IEnumerable<int> expected = Enumerable.Range(0, events.Length).OrderBy(i => events[i].Time / 16).ThenBy(i => events[i].Priority / 64).ThenBy(i => i);
        return model.Seen.Select(e => e.Subject).SequenceEqual(expected);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1L)]
    [InlineData(50L)]
    [InlineData(1_000_000_000L)]
    [InlineData(-100L)] // most within 100 s, some years ahead
    public void Run_ScheduledAndCanceledOnTheWay_MatchesSortedReference(long spread)
    {
        var stream = new RandomStream(11, 0, (ulong)Math.Abs(spread));
        var reference = new SortedDictionary<(long Time, int Priority, long Number), int>();
        var handles = new List<(EventHandle Handle, (long, int, long) Key)>();
        long number = 0;
        var model = new Recorder((simulator, e) =>
        {
            (long Time, int Priority, long Number) first = reference.Keys.First();
            reference[first].ShouldBe(e.Subject);
            first.Time.ShouldBe(e.Time.InSeconds);
            reference.Remove(first);
            int more = number > 20_000 ? 0 : stream.NextBelow(3);
            for (int i = 0; i < more; i++)
                Add(simulator);
            if (stream.NextBelow(3) == 0)
                CancelOne(simulator);
        });

        void Add(Simulator simulator)
        {
            long time = simulator.NowSeconds + stream.NextBelow(spread > 0 ? (int)spread : stream.NextBelow(10) == 0 ? 1_000_000_000 : 100);
            int priority = stream.NextBelow(3) - 1;
            int subject = (int)number;
            EventHandle handle = simulator.ScheduleAt(SimTime.FromSeconds(time), 7, subject, 0, priority);
            reference.Add((time, priority, number), subject);
            handles.Add((handle, (time, priority, number)));
            number++;
        }

        void CancelOne(Simulator simulator)
        {
            int at = stream.NextBelow(handles.Count);
            simulator.Cancel(handles[at].Handle).ShouldBe(reference.Remove(handles[at].Key));
        }

        var simulator = new Simulator(model);
        for (int i = 0; i < 5000; i++)
            Add(simulator);
        simulator.Run();
        reference.ShouldBeEmpty();
        model.Seen.Count.ShouldBeGreaterThan(5000);
        simulator.Pending.ShouldBe(0);
    }

    [Fact]
    public void Schedule_AtTheCurrentInstant_RunsAfterWhatIsDueAlready()
    {
        var model = new Recorder((simulator, e) =>
        {
            if (e.Kind == 1)
            {
                simulator.ScheduleIn(0, 3);
                simulator.ScheduleIn(0, 4, priority: -1);
                simulator.ScheduleIn(0, 5);
            }
        });
        var simulator = new Simulator(model);
        simulator.ScheduleIn(5, 1);
        simulator.ScheduleIn(5, 2);
        simulator.Run();
        model.Seen.Select(e => e.Kind).ShouldBe([1, 4, 2, 3, 5]);
    }

    [Fact]
    public void Grant_AmongEventsOfTheSameInstant_KeepsItsPlaceInTheOrder()
    {
        var model = new Recorder();
        var simulator = new Simulator(model);
        var resource = new Resource(simulator, 2);
        simulator.ScheduleIn(0, 1);
        resource.Request(0, 2);
        simulator.ScheduleIn(0, 3);
        resource.Request(0, 4);
        simulator.ScheduleIn(0, 5, priority: -1);
        simulator.ScheduleIn(0, 6, priority: 1);
        simulator.Pending.ShouldBe(6);
        simulator.RunUntil(SimTime.Start);
        model.Seen.ShouldBeEmpty();
        simulator.RunUntil(SimTime.FromSeconds(1));
        model.Seen.Select(e => e.Kind).ShouldBe([5, 1, 2, 3, 4, 6]);
    }

    [Fact]
    public void Cancel_PendingEvent_DoesNotHappen()
    {
        var model = new Recorder();
        var simulator = new Simulator(model);
        EventHandle first = simulator.ScheduleIn(1, 1);
        simulator.ScheduleIn(2, 2);
        simulator.Cancel(first).ShouldBeTrue();
        simulator.Cancel(first).ShouldBeFalse();
        simulator.Pending.ShouldBe(1);
        simulator.Run();
        model.Seen.Select(e => e.Kind).ShouldBe([2]);
    }

    [Fact]
    public void Cancel_OldHandle_LeavesNewerEventAlone()
    {
        var model = new Recorder();
        var simulator = new Simulator(model);
        EventHandle old = simulator.ScheduleIn(1, 1);
        simulator.Run();
        simulator.ScheduleIn(1, 2);
        simulator.Cancel(old).ShouldBeFalse();
        simulator.Cancel(default).ShouldBeFalse();
        simulator.Run();
        model.Seen.Count.ShouldBe(2);
    }

    [Fact]
    public void Cancel_MostOfMany_KeepsOrderOfTheRest()
    {
        var model = new Recorder();
        var simulator = new Simulator(model);
        EventHandle[] handles = [.. Enumerable.Range(0, 20_000).Select(i => simulator.ScheduleIn((i * 7919) % 20_011, 0, i))];
        for (int i = 0; i < handles.Length; i++)
        {
            if (i % 10 != 0)
                simulator.Cancel(handles[i]).ShouldBeTrue();
        }

        simulator.Pending.ShouldBe(2000);
        simulator.Run();
        model.Seen.Select(e => e.Subject).ShouldBe(Enumerable.Range(0, 2000).Select(i => i * 10).OrderBy(i => (i * 7919) % 20_011));
    }

    [Fact]
    public void RunUntil_EventAtTheEnd_StaysPending()
    {
        var model = new Recorder();
        var simulator = new Simulator(model);
        simulator.ScheduleIn(9, 1);
        simulator.ScheduleIn(10, 2);
        simulator.RunUntil(SimTime.FromSeconds(10));
        model.Seen.Select(e => e.Kind).ShouldBe([1]);
        simulator.NowSeconds.ShouldBe(10);
        simulator.RunUntil(SimTime.FromSeconds(11));
        model.Seen.Count.ShouldBe(2);
        simulator.EventsHandled.ShouldBe(2);
    }

    [Fact]
    public void RunUntil_Canceled_StopsBetweenEventsAndCanGoOn()
    {
        using var source = new CancellationTokenSource();
        var model = new Recorder((simulator, e) =>
        {
            if (e.Subject == 10)
                source.Cancel();
        });
        var simulator = new Simulator(model);
        for (int i = 0; i < 20_000; i++)
            simulator.ScheduleIn(i, 0, i);
        Should.Throw<OperationCanceledException>(() => simulator.RunUntil(SimTime.FromSeconds(30_000), source.Token));
        model.Seen.Count.ShouldBeLessThan(10_000);
        simulator.RunUntil(SimTime.FromSeconds(30_000));
        model.Seen.Count.ShouldBe(20_000);
    }

    [Fact]
    public void Stop_WithinAnEvent_EndsTheRunThere()
    {
        var model = new Recorder((simulator, e) => simulator.Stop());
        var simulator = new Simulator(model);
        simulator.ScheduleIn(3, 1);
        simulator.ScheduleIn(4, 1);
        simulator.RunUntil(SimTime.FromSeconds(100));
        simulator.NowSeconds.ShouldBe(3);
        simulator.Pending.ShouldBe(1);
    }

    [Fact]
    public void Schedule_WrongArguments_Throws()
    {
        var simulator = new Simulator(new Recorder());
        simulator.RunUntil(SimTime.FromSeconds(5));
        Should.Throw<ArgumentOutOfRangeException>(() => simulator.ScheduleIn(-1, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => simulator.ScheduleIn(1, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => simulator.ScheduleIn(1, 0, priority: 40_000));
        Should.Throw<ArgumentOutOfRangeException>(() => simulator.ScheduleAt(SimTime.FromSeconds(4), 0));
        Should.Throw<ArgumentOutOfRangeException>(() => simulator.RunUntil(SimTime.FromSeconds(4)));
    }

    [Fact]
    public void Run_FromWithinAnEvent_Throws()
    {
        var model = new Recorder((simulator, e) => simulator.Run());
        var simulator = new Simulator(model);
        simulator.ScheduleIn(0, 0);
        Should.Throw<InvalidOperationException>(() => simulator.Run());
    }

    [Fact]
    public void Reset_AfterARun_RepeatsItExactly()
    {
        var simulator = new Simulator(new Recorder(), hashEvents: true);
        simulator.ScheduleIn(1, 1);
        simulator.Run();
        ulong first = simulator.LogHash;
        EventHandle left = simulator.ScheduleIn(9, 9);
        simulator.Reset();
        simulator.Cancel(left).ShouldBeFalse();
        simulator.NowSeconds.ShouldBe(0);
        simulator.ScheduleIn(1, 1);
        simulator.Run();
        simulator.LogHash.ShouldBe(first);
        simulator.EventsHandled.ShouldBe(1);
    }

    [Fact]
    public void LogHash_OtherCourse_Differs()
    {
        ulong[] hashes = [.. new[] { (1, 1, 0, 0), (2, 1, 0, 0), (1, 2, 0, 0), (1, 1, 1, 0), (1, 1, 0, 1) }.Select(Hash)];
        hashes.Distinct().Count().ShouldBe(5);
        hashes.ShouldNotContain(0UL);

        static ulong Hash((int Time, int Kind, int Subject, int Detail) e)
        {
            var simulator = new Simulator(new Recorder(), hashEvents: true);
            simulator.ScheduleIn(e.Time, e.Kind, e.Subject, e.Detail);
            simulator.Run();
            return simulator.LogHash;
        }
    }
}
