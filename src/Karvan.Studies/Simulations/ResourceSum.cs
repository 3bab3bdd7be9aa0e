using Karvan.Operations.Results;

namespace Karvan.Studies.Simulations;

/// <summary>One resource, summed over replications.</summary>
internal sealed class ResourceSum(ResourceTally first)
{
    private readonly double[] _queue = new double[12];
    private readonly List<double> _waits = [];
    private double _utilization;
    private int _count;

    public string Resource { get; } = first.Resource;

    public string Place { get; } = first.Place;

    public string Basis { get; } = first.Basis;

    /// <summary>Sum over replications.</summary>
    public double WaitTonneHours { get; private set; }

    /// <summary>Tonne-hours of each replication.</summary>
    public IReadOnlyList<double> Waits => _waits;

    public double MeanUtilization => _utilization / _count;

    public void Add(ResourceTally tally)
    {
        _count++;
        _utilization += tally.Utilization;
        WaitTonneHours += tally.WaitTonneHours;
        _waits.Add(tally.WaitTonneHours);
        for (int month = 0; month < _queue.Length; month++) _queue[month] += tally.QueueByMonth[month];
    }

    /// <summary>Mean number waiting in each month.</summary>
    public double[] MeanQueue() => Array.ConvertAll(_queue, sum => sum / _count);
}
