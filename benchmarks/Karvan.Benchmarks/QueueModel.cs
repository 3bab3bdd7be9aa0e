using System.Diagnostics;
using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Benchmarks;

/// <summary>M/M/1 queue at a load of 0.9 on the public engine, with the resource's own statistics. The same as <c>reference/mm1.cpp</c>.</summary>
internal sealed class QueueModel : IEventModel
{
    private const int Arrive = 0;
    private const int Depart = 1;

    private readonly Simulator _simulator;
    private readonly Resource _server;
    private RandomStream _arrivals = new(1, 0, 0UL);
    private RandomStream _services = new(1, 0, 1UL);
    private long _left;

    public QueueModel()
    {
        _simulator = new Simulator(this);
        _server = new Resource(_simulator, 1);
        _simulator.Schedule(Time(ref _arrivals, 10_000), Arrive);
    }

    /// <summary>Time that a number of model events – arrivals and departures – takes.</summary>
    public double Seconds(int events)
    {
        _left = events;
        long begin = Stopwatch.GetTimestamp();
        _simulator.Run();
        return Stopwatch.GetElapsedTime(begin).TotalSeconds;
    }

    public void Handle(Simulator simulator, in SimEvent e)
    {
        if (e.Kind == Arrive)
        {
            _server.Serve(0, Time(ref _services, 9_000), Depart);
            simulator.Schedule(Time(ref _arrivals, 10_000), Arrive);
        }

        if (--_left == 0)
            simulator.Stop();
    }

    /// <summary>An exponential time, whole seconds.</summary>
    internal static SimDuration Time(ref RandomStream stream, double mean) =>
        SimDuration.FromSeconds(double.ConvertToIntegerNative<long>(Distributions.Exponential(ref stream, mean)));
}
