using Karvan.Operations.Results;

namespace Karvan.Studies.Simulations;

/// <summary>The flows of all replications, in the order in which they were first seen.</summary>
internal sealed class FlowLedger
{
    private readonly Dictionary<(string Section, CargoChain Chain, FlowDirection Direction), FlowSeries> _byKey = [];
    private readonly List<FlowSeries> _series = [];

    /// <summary>Replications taken.</summary>
    public int Replications { get; private set; }

    public IReadOnlyList<FlowSeries> Series => _series;

    /// <summary>Takes the flows of one replication; they must be those of every other one.</summary>
    public void Add(IReadOnlyList<FlowTally> flows)
    {
        foreach (FlowTally tally in flows) SeriesOf(tally).Add(tally);
        Replications++;
    }

    /// <summary>Sums some flows over some months: one number a replication.</summary>
    public double[] Sum(IEnumerable<FlowSeries> series, FlowMeasure measure, Range months)
    {
        double[] samples = new double[Replications];
        foreach (FlowSeries flow in series) flow.AddTo(samples, measure, months);
        return samples;
    }

    private FlowSeries SeriesOf(FlowTally tally)
    {
        (string, CargoChain, FlowDirection) key = (tally.Section ?? "", tally.Chain, tally.Direction);
        if (_byKey.TryGetValue(key, out FlowSeries? series)) return series;
        series = new FlowSeries(tally.Section, tally.Chain, tally.Direction);
        _byKey.Add(key, series);
        _series.Add(series);
        return series;
    }
}
