using System.Diagnostics;
using Karvan.Simulation;

namespace Karvan.Benchmarks;

/// <summary>Hold model on the public engine: each event schedules another. The same as <c>reference/hold.cpp</c>.</summary>
internal sealed class HoldModel : IEventModel
{
    private readonly HoldDistribution _distribution;
    private readonly Simulator _simulator;
    private RandomStream _random = new(1, 0, 0UL);
    private long _left;

    public HoldModel(HoldDistribution distribution, int pending)
    {
        _distribution = distribution;
        _simulator = new Simulator(this);
        for (int i = 0; i < pending; i++)
            _simulator.ScheduleIn(Delay(), 0, i);
        Seconds(Math.Max(pending, 200_000)); // into steady state, and compiled
    }

    /// <summary>Time that a number of holds takes.</summary>
    public double Seconds(int holds)
    {
        _left = holds;
        long begin = Stopwatch.GetTimestamp();
        _simulator.Run();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    public void Handle(Simulator simulator, in SimEvent e)
    {
        simulator.ScheduleIn(Delay(), e.Kind, e.Subject, e.Detail);
        if (--_left == 0)
            simulator.Stop();
    }

    private long Delay() => _distribution switch
    {
        HoldDistribution.Exponential => (long)Distributions.Exponential(ref _random, 1e6),
        HoldDistribution.Uniform => (long)(_random.NextDouble() * 2e6),
        HoldDistribution.Bimodal => (long)(_random.NextDouble() * (_random.NextDouble() < 0.9 ? 1e5 : 1e7)),
        HoldDistribution.Ties => PutOff((long)(_random.NextDouble() * 2e6)),
        _ => (long)Camel(_random.NextDouble()),
    };

    private long PutOff(long delay)
    {
        const long Grid = 100_000;
        long at = _simulator.NowSeconds + delay;
        return delay + (_random.NextDouble() < 0.9 ? (Grid - (at % Grid)) % Grid : 0);
    }

    private double Camel(double share)
    {
        double within = _random.NextDouble();
        return share < 0.98 ? (share < 0.49 ? 5e5 : 1.5e6) + (within * 1e3) : within * 2e6;
    }
}
