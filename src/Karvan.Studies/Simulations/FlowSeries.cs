using Karvan.Operations.Results;

namespace Karvan.Studies.Simulations;

/// <summary>One flow over the replications: twelve months a replication and measure.</summary>
internal sealed class FlowSeries(string? section, CargoChain chain, FlowDirection direction)
{
    private readonly List<FlowTally> _tallies = [];

    /// <summary>Link; null = the route.</summary>
    public string? Section { get; } = section;

    public CargoChain Chain { get; } = chain;

    public FlowDirection Direction { get; } = direction;

    public void Add(FlowTally tally) => _tallies.Add(tally);

    /// <summary>Adds the sum of the months to the sample of each replication.</summary>
    /// <param name="samples">One number a replication.</param>
    /// <param name="measure">What to count.</param>
    /// <param name="months">Months from 0, the end excluded.</param>
    public void AddTo(Span<double> samples, FlowMeasure measure, Range months)
    {
        for (int replication = 0; replication < _tallies.Count; replication++)
            samples[replication] += SumOf(_tallies[replication], measure, months);
    }

    private static double SumOf(FlowTally tally, FlowMeasure measure, Range months) => measure switch
    {
        FlowMeasure.Tonnes => Sum(tally.Tonnes, months),
        FlowMeasure.Teu => Sum(tally.Teu, months),
        _ => Sum(tally.LoadedUnits, months) + Sum(tally.EmptyUnits, months),
    };

    private static double Sum(double[] byMonth, Range months)
    {
        double sum = 0;
        foreach (double value in byMonth.AsSpan(months)) sum += value;
        return sum;
    }
}
