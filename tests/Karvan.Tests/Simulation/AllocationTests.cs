using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class AllocationTests
{
    [Fact]
    public void Run_QueueInSteadyState_AllocatesNothing()
    {
        var model = new QueueModel(1, 0, 0.9, 1, static (ref RandomStream s) => Distributions.Exponential(ref s, 1));
        BytesOf(model.Simulator).ShouldBe(0);
        model.Simulator.EventsHandled.ShouldBeGreaterThan(100_000);
    }

    [Fact]
    public void Run_EverythingInSteadyState_AllocatesNothing()
    {
        var model = new BusyModel();
        BytesOf(model.Simulator).ShouldBe(0);
        model.Simulator.EventsHandled.ShouldBeGreaterThan(100_000);
        model.Resource.Statistics.Preemptions.ShouldBeGreaterThan(100);
    }

    private static long BytesOf(Simulator simulator)
    {
        simulator.RunUntil(SimTime.FromSeconds(200_000_000));
        long before = GC.GetAllocatedBytesForCurrentThread();
        simulator.RunUntil(SimTime.FromSeconds(1_000_000_000));
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>A ring of everything: preemptive service, a level, a gate that closes, batches, cancellation.</summary>
    private sealed class BusyModel : IEventModel
    {
        private readonly Level _level;
        private readonly Gate _gate;
        private readonly Batch _batch;
        private RandomStream _stream = new(3, 0, "all");
        private EventHandle _timeout;

        public BusyModel()
        {
            Simulator = new Simulator(this, hashEvents: true);
            Resource = new Resource(Simulator, 2, preemptive: true);
            _level = new Level(Simulator, 5);
            _gate = new Gate(Simulator);
            _batch = new Batch(Simulator, 6, 4, SimDuration.FromSeconds(30_000));
            _gate.Follow(Calendar.Daily(SimDuration.FromHours(6), SimDuration.FromHours(20)));
            for (int i = 0; i < 20; i++)
                Simulator.ScheduleIn(i, 0, i);
        }

        public Simulator Simulator { get; }

        public Resource Resource { get; }

        public void Handle(Simulator simulator, in SimEvent e)
        {
            switch (e.Kind)
            {
                case 0:
                    Resource.Serve(e.Subject, SimDuration.FromSeconds(_stream.NextBelow(2000)), 1, e.Subject % 3);
                    simulator.Cancel(_timeout);
                    _timeout = simulator.ScheduleIn(1_000_000, 5);
                    break;
                case 1:
                    _level.Put(1, e.Subject, 2);
                    break;
                case 2:
                    _gate.Pass(e.Subject, 3);
                    break;
                case 3:
                    _level.TryTake(1).ShouldBeTrue();
                    _batch.Add(e.Subject, 1 + (e.Subject % 2));
                    break;
                case 4:
                    foreach (int subject in _batch.Members(e.Subject))
                        simulator.ScheduleIn(_stream.NextBelow(3000), 0, subject);
                    _batch.Return(e.Subject);
                    break;
            }
        }
    }
}
