using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class BatchTests
{
    private readonly List<string> _gone = [];
    private readonly Simulator _simulator;
    private Batch _batch = null!;

    public BatchTests() => _simulator = new Simulator(new Recorder((simulator, e) =>
    {
        if (e.Kind == 1)
        {
            _batch.Add(e.Subject, e.Detail);
            return;
        }

        _gone.Add($"{e.Time.InSeconds}: {string.Join(' ', _batch.Members(e.Subject).ToArray())}");
        _batch.Members(e.Subject).Length.ShouldBe(e.Detail);
        _batch.Return(e.Subject);
    }));

    [Fact]
    public void Add_LoadReached_Fires()
    {
        _batch = new Batch(_simulator, 3, 0);
        for (int i = 1; i <= 7; i++)
            _simulator.ScheduleIn(i, 1, i, 1);
        _simulator.Run();
        _gone.ShouldBe(["3: 1 2 3", "6: 4 5 6"]);
        _batch.WaitingCount.ShouldBe(1);
        _batch.Statistics.BatchSizes.Mean.ShouldBe(3);
        _batch.Statistics.WaitingSeconds.Sum.ShouldBe(6);
    }

    [Fact]
    public void Add_NextDoesNotFit_FiresWithoutIt()
    {
        _batch = new Batch(_simulator, 10, 0);
        _batch.Add(1, 6);
        _batch.Add(2, 5);
        _batch.Add(3, 5);
        _simulator.Run();
        _gone.ShouldBe(["0: 1", "0: 2 3"]);
        _batch.WaitingSize.ShouldBe(0);
    }

    [Fact]
    public void MaximumWait_Passed_FiresUnfilled()
    {
        _batch = new Batch(_simulator, 3, 0, SimDuration.FromSeconds(10));
        _simulator.ScheduleIn(0, 1, 1, 1);
        _simulator.ScheduleIn(4, 1, 2, 1);
        _simulator.ScheduleIn(12, 1, 3, 1);
        _simulator.Run();
        _gone.ShouldBe(["10: 1 2", "22: 3"]);
    }

    [Fact]
    public void MaximumWait_FilledBefore_TimerRunsForTheNext()
    {
        _batch = new Batch(_simulator, 2, 0, SimDuration.FromSeconds(10));
        for (int i = 0; i < 3; i++)
            _simulator.ScheduleIn(3 * i, 1, i, 1);
        _simulator.Run();
        _gone.ShouldBe(["3: 0 1", "16: 2"]);
    }

    [Fact]
    public void Close_FullAndOverdue_GoAtOpening()
    {
        _batch = new Batch(_simulator, 2, 0, SimDuration.FromSeconds(10), isClosed: true);
        for (int i = 0; i < 3; i++)
            _simulator.ScheduleIn(i, 1, i, 1);
        _simulator.RunUntil(SimTime.FromSeconds(50));
        _gone.ShouldBeEmpty();
        _batch.Open();
        _simulator.RunUntil(SimTime.FromSeconds(60));
        _gone.ShouldBe(["50: 0 1", "50: 2"]);
        _simulator.Pending.ShouldBe(0);
    }

    [Fact]
    public void FireNow_SomeCollected_SendsThem()
    {
        _batch = new Batch(_simulator, 9, 0);
        _batch.FireNow().ShouldBeFalse();
        _batch.Add(1);
        _batch.Add(2, priority: -1);
        _batch.FireNow().ShouldBeTrue();
        _simulator.Run();
        _gone.ShouldBe(["0: 2 1"]);
    }

    [Fact]
    public void Arguments_OutOfBounds_Throw()
    {
        _batch = new Batch(_simulator, 2, 0);
        Should.Throw<ArgumentOutOfRangeException>(() => _batch.Add(1, 3));
        Should.Throw<ArgumentOutOfRangeException>(() => _batch.Return(0));
        Should.Throw<ArgumentOutOfRangeException>(() => new Batch(_simulator, 0, 0));
    }
}
