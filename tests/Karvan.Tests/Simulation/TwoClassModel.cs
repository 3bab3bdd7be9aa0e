using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Tests.Simulation;

/// <summary>Two classes of customers at one preemptive server with exponential services of mean 1; class 0 is the urgent one.</summary>
internal sealed class TwoClassModel : IEventModel
{
    private const int Done = 2;

    private readonly double[] _rates;
    private readonly Tally[] _responses = new Tally[2];
    private readonly List<long> _arrivedAt = [];
    private RandomStream _arrivals;
    private RandomStream _services;

    public TwoClassModel(ulong seed, params double[] rates)
    {
        _rates = rates;
        _arrivals = new RandomStream(seed, 0, "arrivals");
        _services = new RandomStream(seed, 0, "services");
        Simulator = new Simulator(this);
        Resource = new Resource(Simulator, 1, "server", preemptive: true);
        Simulator.ScheduleIn(0, 0);
        Simulator.ScheduleIn(0, 1);
    }

    public Simulator Simulator { get; }

    public Resource Resource { get; }

    public double MeanResponse(int ofClass) => _responses[ofClass].Mean / QueueModel.Unit;

    public void Run(double time) => Simulator.RunUntil(SimTime.FromSeconds((long)(time * QueueModel.Unit)));

    public void Handle(Simulator simulator, in SimEvent e)
    {
        if (e.Kind == Done)
        {
            _responses[e.Detail].Add(simulator.NowSeconds - _arrivedAt[e.Subject]);
            return;
        }

        simulator.ScheduleIn(Seconds(ref _arrivals, 1 / _rates[e.Kind]), e.Kind);
        _arrivedAt.Add(simulator.NowSeconds);
        Resource.Serve(_arrivedAt.Count - 1, SimDuration.FromSeconds(Seconds(ref _services, 1)), Done, priority: e.Kind, detail: e.Kind);
    }

    private static long Seconds(ref RandomStream stream, double mean) => (long)Math.Round(Distributions.Exponential(ref stream, mean) * QueueModel.Unit);
}
