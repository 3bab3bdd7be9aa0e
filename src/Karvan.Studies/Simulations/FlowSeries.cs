using Karvan.Operations.Results;

namespace Karvan.Studies.Simulations;

/// <summary>One flow over the replications: twelve months a replication and measure.</summary>
internal sealed class FlowSeries(string? section, CargoChain chain, FlowDirection direction)
{
    private const int Months = 12;
    private const int Measures = 3;

    private readonly List<double[]> _replications = []; // measure x month; empty where nothing went, as on most links for most cargo

    /// <summary>Link; null = the route.</summary>
    public string? Section { get; } = section;

    public CargoChain Chain { get; } = chain;

    public FlowDirection Direction { get; } = direction;

    /// <summary>Takes a replication; of the tally itself nothing is kept, so that a thousand of them fit into memory.</summary>
    public void Add(FlowTally tally) => _replications.Add(IsEmpty(tally) ? [] : Pack(tally));

    /// <summary>Adds the sum of the months to the sample of each replication.</summary>
    /// <param name="samples">One number a replication.</param>
    /// <param name="measure">What to count.</param>
    /// <param name="months">Months from 0, the end excluded.</param>
    public void AddTo(Span<double> samples, FlowMeasure measure, Range months)
    {
        for (int replication = 0; replication < _replications.Count; replication++)
        {
            if (_replications[replication] is { Length: > 0 } packed)
                samples[replication] += Sum(packed.AsSpan((int)measure * Months, Months)[months]);
        }
    }

    private static bool IsEmpty(FlowTally tally) =>
        !(tally.Tonnes.AsSpan().ContainsAnyExcept(0) || tally.Teu.AsSpan().ContainsAnyExcept(0)
            || tally.LoadedUnits.AsSpan().ContainsAnyExcept(0) || tally.EmptyUnits.AsSpan().ContainsAnyExcept(0));

    private static double[] Pack(FlowTally tally)
    {
        double[] packed = new double[Measures * Months];
        tally.Tonnes.CopyTo(packed, (int)FlowMeasure.Tonnes * Months);
        tally.Teu.CopyTo(packed, (int)FlowMeasure.Teu * Months);
        for (int month = 0; month < Months; month++)
            packed[((int)FlowMeasure.Units * Months) + month] = tally.LoadedUnits[month] + tally.EmptyUnits[month];
        return packed;
    }

    private static double Sum(ReadOnlySpan<double> byMonth)
    {
        double sum = 0;
        foreach (double value in byMonth) sum += value;
        return sum;
    }
}
