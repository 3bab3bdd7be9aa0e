using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class GateTests
{
    private readonly Recorder _model = new();
    private readonly Simulator _simulator;

    public GateTests() => _simulator = new Simulator(_model);

    [Fact]
    public void Pass_Closed_WaitsForOpen()
    {
        var gate = new Gate(_simulator, isOpen: false);
        gate.Pass(1, 0, priority: 1);
        gate.Pass(2, 0);
        _simulator.RunUntil(SimTime.FromSeconds(10));
        _model.Seen.ShouldBeEmpty();
        gate.QueueLength.ShouldBe(2);
        gate.Open();
        gate.Pass(3, 0);
        _simulator.RunUntil(SimTime.FromSeconds(20));
        _model.Seen.Select(e => e.Subject).ShouldBe([2, 1, 3]);
        gate.Statistics.WaitingSeconds.Sum.ShouldBe(20);
        gate.Statistics.WaitingSeconds.Count.ShouldBe(3);
        gate.Statistics.OpenShare.ShouldBe(0.5);
        gate.Statistics.MeanQueueLength.ShouldBe(1);
    }

    [Fact]
    public void Follow_Calendar_OpensAndClosesByIt()
    {
        var gate = new Gate(_simulator);
        gate.Follow(Calendar.Daily(SimDuration.FromHours(8), SimDuration.FromHours(20)));
        gate.IsOpen.ShouldBeFalse();
        gate.Pass(1, 0);
        _simulator.RunUntil(SimTime.FromHours(9));
        _model.Seen[0].Time.ShouldBe(SimTime.FromHours(8));
        _simulator.RunUntil(SimTime.FromHours(21));
        gate.IsOpen.ShouldBeFalse();
        _simulator.RunUntil(SimTime.FromHours(48));
        gate.Statistics.OpenShare.ShouldBe(0.5);
        gate.Follow(null);
        _simulator.Pending.ShouldBe(0);
    }
}
