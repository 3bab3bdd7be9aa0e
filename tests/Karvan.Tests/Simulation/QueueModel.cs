using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Tests.Simulation;

/// <summary>Poisson arrivals at one resource; the unit of time is <see cref="Unit"/> seconds, so that whole seconds do not show.</summary>
internal sealed class QueueModel : IEventModel
{
    public const double Unit = 10_000;

    private const int Arrive = 0;
    private const int Start = 1;
    private const int End = 2;

    private readonly double _meanGap;
    private readonly Draw _service;
    private RandomStream _arrivals;
    private RandomStream _services;

    public QueueModel(ulong seed, int replication, double arrivalRate, int servers, Draw service, bool hash = false)
    {
        _meanGap = 1 / arrivalRate;
        _service = service;
        _arrivals = new RandomStream(seed, replication, "arrivals");
        _services = new RandomStream(seed, replication, "services");
        Simulator = new Simulator(this, hash);
        Resource = new Resource(Simulator, servers);
        ScheduleArrival();
    }

    public Simulator Simulator { get; }

    public Resource Resource { get; }

    /// <summary>Runs a warm-up and a time after it, in units; statistics are of the latter.</summary>
    public ResourceStatistics Run(double warmUp, double time)
    {
        Simulator.RunUntil(SimTime.FromSeconds((long)(warmUp * Unit)));
        Simulator.ResetStatistics();
        Simulator.RunUntil(SimTime.FromSeconds((long)((warmUp + time) * Unit)));
        return Resource.Statistics;
    }

    public void Handle(Simulator simulator, in SimEvent e)
    {
        switch (e.Kind)
        {
            case Arrive:
                ScheduleArrival();
                Resource.Request(0, Start);
                break;
            case Start:
                simulator.ScheduleIn(Seconds(_service(ref _services)), End);
                break;
            default:
                Resource.Release();
                break;
        }
    }

    private static long Seconds(double units) => (long)Math.Round(units * Unit);

    private void ScheduleArrival() => Simulator.ScheduleIn(Seconds(Distributions.Exponential(ref _arrivals, _meanGap)), Arrive);
}
