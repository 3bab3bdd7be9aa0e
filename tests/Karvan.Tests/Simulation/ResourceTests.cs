using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class ResourceTests
{
    private const int Granted = 1;
    private const int End = 2;

    private readonly List<string> _log = [];
    private readonly Simulator _simulator;
    private Resource _resource;

    public ResourceTests()
    {
        _simulator = new Simulator(new Recorder(React));
        _resource = new Resource(_simulator, 1, "crane");
    }

    [Fact]
    public void Request_FreeServer_IsGrantedNow()
    {
        _resource.Request(7, Granted, detail: 5);
        _resource.Busy.ShouldBe(1);
        _simulator.RunUntil(SimTime.FromSeconds(1));
        _log.ShouldBe(["0 granted 7"]);
    }

    [Fact]
    public void Request_BusyServer_WaitsByPriorityThenArrival()
    {
        _resource.Request(1, Granted, priority: 0, detail: 10);
        _resource.Request(2, Granted, priority: 1, detail: 10);
        _resource.Request(3, Granted, priority: 0, detail: 10);
        _resource.Request(4, Granted, priority: 1, detail: 10);
        _resource.Request(5, Granted, priority: 0, detail: 10);
        _resource.QueueLength.ShouldBe(4);
        _simulator.Run();
        _log.ShouldBe(["0 granted 1", "10 granted 3", "20 granted 5", "30 granted 2", "40 granted 4"]);
        ResourceStatistics seen = _resource.Statistics;
        seen.Requests.ShouldBe(5);
        seen.Served.ShouldBe(5);
        seen.WaitingSeconds.Sum.ShouldBe(100);
        seen.MeanBusy.ShouldBe(1);
        seen.MeanQueueLength.ShouldBe(2);
        seen.MaximumQueueLength.ShouldBe(4);
        seen.LittleResidual.ShouldBe(0);
    }

    [Fact]
    public void Release_NothingHeld_Throws() => Should.Throw<InvalidOperationException>(() => _resource.Release());

    [Fact]
    public void SetCapacity_Larger_ServesTheLineAtOnce()
    {
        _resource.Request(1, Granted, detail: 100);
        _resource.Request(2, Granted, detail: 100);
        _resource.Request(3, Granted, detail: 100);
        _simulator.RunUntil(SimTime.FromSeconds(5));
        _resource.SetCapacity(3);
        _simulator.RunUntil(SimTime.FromSeconds(6));
        _log.ShouldBe(["0 granted 1", "5 granted 2", "5 granted 3"]);
    }

    [Fact]
    public void SetCapacity_Smaller_LetsThoseInServiceFinish()
    {
        _resource.SetCapacity(2);
        for (int i = 1; i <= 4; i++)
            _resource.Request(i, Granted, detail: 10 * i);
        _simulator.RunUntil(SimTime.FromSeconds(5));
        _resource.SetCapacity(0);
        _simulator.RunUntil(SimTime.FromSeconds(30));
        _resource.Busy.ShouldBe(0);
        _resource.QueueLength.ShouldBe(2);
        _resource.SetCapacity(1);
        _simulator.Run();
        _log.ShouldBe(["0 granted 1", "0 granted 2", "30 granted 3", "60 granted 4"]);
        _resource.Statistics.LittleResidual.ShouldBe(0);
        _resource.Statistics.Utilization.ShouldBe((10 + 20 + 30 + 40) / (10.0 + 70), 1e-12);
    }

    [Fact]
    public void Withdraw_Waiting_LeavesTheLine()
    {
        RequestTicket first = _resource.Request(1, Granted, detail: 10);
        RequestTicket second = _resource.Request(2, Granted, detail: 10);
        _resource.Request(3, Granted, detail: 10);
        _simulator.RunUntil(SimTime.FromSeconds(4));
        _resource.Withdraw(second).ShouldBeTrue();
        _resource.Withdraw(second).ShouldBeFalse();
        _resource.Withdraw(first).ShouldBeFalse();
        _resource.Withdraw(default).ShouldBeFalse();
        _simulator.Run();
        _log.ShouldBe(["0 granted 1", "10 granted 3"]);
        _resource.Statistics.Withdrawn.ShouldBe(1);
        _resource.Statistics.LittleResidual.ShouldBe(0);
    }

    [Fact]
    public void Serve_TwoSubjects_CompletesOneAfterTheOther()
    {
        _resource.Serve(1, SimDuration.FromSeconds(10), End);
        _resource.Serve(2, SimDuration.FromSeconds(10), End);
        _simulator.Run();
        _log.ShouldBe(["10 end 1", "20 end 2"]);
        _resource.Busy.ShouldBe(0);
        _resource.Statistics.WaitingSeconds.Sum.ShouldBe(10);
    }

    [Fact]
    public void Serve_MoreUrgentOnPreemptive_InterruptsAndResumes()
    {
        _resource = new Resource(_simulator, 1, "track", preemptive: true);
        _resource.Serve(1, SimDuration.FromSeconds(10), End, priority: 5);
        _simulator.RunUntil(SimTime.FromSeconds(4));
        _resource.Serve(2, SimDuration.FromSeconds(3), End, priority: 5);
        _resource.Serve(3, SimDuration.FromSeconds(20), End, priority: 1);
        _simulator.RunUntil(SimTime.FromSeconds(6));
        _resource.Serve(4, SimDuration.FromSeconds(1), End, priority: 0);
        _simulator.Run();
        _log.ShouldBe(["7 end 4", "25 end 3", "31 end 1", "34 end 2"]);
        ResourceStatistics seen = _resource.Statistics;
        seen.Preemptions.ShouldBe(2);
        seen.Served.ShouldBe(4);
        seen.WaitingSeconds.Sum.ShouldBe(21 + 27 + 1 + 0);
        seen.WaitingSeconds.Count.ShouldBe(4);
        seen.LittleResidual.ShouldBe(0);
        seen.MeanBusy.ShouldBe(1);
    }

    [Fact]
    public void Serve_LessUrgentOnPreemptive_Waits()
    {
        _resource = new Resource(_simulator, 1, "track", preemptive: true);
        _resource.Serve(1, SimDuration.FromSeconds(10), End, priority: 1);
        _resource.Serve(2, SimDuration.FromSeconds(10), End, priority: 1);
        _simulator.Run();
        _log.ShouldBe(["10 end 1", "20 end 2"]);
        _resource.Statistics.Preemptions.ShouldBe(0);
    }

    [Fact]
    public void ResetStatistics_InTheMiddle_KeepsTheBooksBalanced()
    {
        for (int i = 1; i <= 4; i++)
            _resource.Request(i, Granted, detail: 10);
        _simulator.RunUntil(SimTime.FromSeconds(15));
        _simulator.ResetStatistics();
        _simulator.RunUntil(SimTime.FromSeconds(35));
        ResourceStatistics seen = _resource.Statistics;
        seen.LittleResidual.ShouldBe(0);
        seen.MeanBusy.ShouldBe(1);
        seen.MeanQueueLength.ShouldBe(((5 * 2) + (10 * 1)) / 20.0);
        seen.Served.ShouldBe(2);
    }

    [Fact]
    public void Reset_OfTheSimulator_FreesEverything()
    {
        _resource.Request(1, Granted, detail: 10);
        _resource.Request(2, Granted, detail: 10);
        _resource.SetCapacity(0);
        _simulator.Reset();
        _resource.Busy.ShouldBe(0);
        _resource.QueueLength.ShouldBe(0);
        _resource.Capacity.ShouldBe(1);
        _resource.Statistics.ShouldBe(new Resource(_simulator, 1).Statistics);
    }

    private void React(Simulator simulator, SimEvent e)
    {
        if (e.Kind == Granted)
        {
            _log.Add($"{e.Time.InSeconds} granted {e.Subject}");
            simulator.ScheduleIn(e.Detail, 3);
        }
        else if (e.Kind == End)
        {
            _log.Add($"{e.Time.InSeconds} end {e.Subject}");
        }
        else
        {
            _resource.Release();
        }
    }
}
