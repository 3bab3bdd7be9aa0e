using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Tests.Simulation;

/// <summary>Two stations; from the first 60 % go on to the second, from the second 30 % go back to the first, the others leave.</summary>
internal sealed class JacksonModel : IEventModel
{
    private const double External = 0.5;
    private const double Forward = 0.6;
    private const double Back = 0.3;

    private RandomStream _arrivals;
    private RandomStream _services;
    private RandomStream _ways;

    public JacksonModel(ulong seed)
    {
        _arrivals = new RandomStream(seed, 0, "arrivals");
        _services = new RandomStream(seed, 0, "services");
        _ways = new RandomStream(seed, 0, "ways");
        Simulator = new Simulator(this);
        Stations = [new Resource(Simulator, 1), new Resource(Simulator, 1)];
        Simulator.ScheduleIn(0, 0);
    }

    public Simulator Simulator { get; }

    public Resource[] Stations { get; }

    /// <summary>Load by the traffic equations, with a mean service of 1 at both stations.</summary>
    public static double Load(int station) => External / (1 - (Forward * Back)) * (station == 0 ? 1 : Forward);

    public double MeanPresent(int station) => Stations[station].Statistics.MeanBusy + Stations[station].Statistics.MeanQueueLength;

    public void Run(double warmUp, double time)
    {
        Simulator.RunUntil(SimTime.FromSeconds((long)(warmUp * QueueModel.Unit)));
        Simulator.ResetStatistics();
        Simulator.RunUntil(SimTime.FromSeconds((long)((warmUp + time) * QueueModel.Unit)));
    }

    public void Handle(Simulator simulator, in SimEvent e)
    {
        switch (e.Kind)
        {
            case 0:
                simulator.ScheduleIn(Seconds(ref _arrivals, 1 / External), 0);
                Stations[0].Request(0, 1);
                break;
            case 1:
                simulator.ScheduleIn(Seconds(ref _services, 1), 2, e.Subject);
                break;
            default:
                Stations[e.Subject].Release();
                if (_ways.NextDouble() < (e.Subject == 0 ? Forward : Back))
                    Stations[1 - e.Subject].Request(1 - e.Subject, 1);
                break;
        }
    }

    private static long Seconds(ref RandomStream stream, double mean) => (long)Math.Round(Distributions.Exponential(ref stream, mean) * QueueModel.Unit);
}
