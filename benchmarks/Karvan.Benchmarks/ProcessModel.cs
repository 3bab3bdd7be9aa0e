using System.Diagnostics;
using Karvan.Simulation;
using static Karvan.Simulation.Step;

namespace Karvan.Benchmarks;

/// <summary>The queue of <see cref="QueueModel"/> written as processes, one a customer: arrivals and departures are counted, whatever number of events they take.</summary>
internal sealed class ProcessModel
{
    private readonly Simulator _simulator = new();
    private readonly ProcessRunner _runner;
    private readonly Resource _server;
    private RandomStream _arrivals = new(1, 0, 0UL);
    private RandomStream _services = new(1, 0, 1UL);
    private long _left;

    public ProcessModel()
    {
        _runner = new ProcessRunner(_simulator);
        _server = new Resource(_simulator, 1);
        _runner.Start(Arrivals());
    }

    /// <summary>Time that a number of model events – arrivals and departures – takes.</summary>
    public double Seconds(int events)
    {
        _left = events;
        long begin = Stopwatch.GetTimestamp();
        _simulator.Run();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    private IEnumerable<Step> Arrivals()
    {
        while (true)
        {
            yield return Hold(QueueModel.Time(ref _arrivals, 10_000));
            Count();
            _runner.Start(Customer());
        }
    }

    private IEnumerable<Step> Customer()
    {
        yield return Seize(_server);
        yield return Hold(QueueModel.Time(ref _services, 9_000));
        _server.Release();
        Count();
    }

    private void Count()
    {
        if (--_left == 0)
            _simulator.Stop();
    }
}
