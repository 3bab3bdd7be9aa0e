using Karvan.Operations.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Experiments;

/// <summary>The headline figures of a run, one number a replication, in a fixed order.</summary>
internal sealed class FigureSamples
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, double[]> _samples = new(StringComparer.Ordinal);

    private FigureSamples()
    {
    }

    /// <summary>Ids of the figures in their order.</summary>
    public IReadOnlyList<string> Figures => _order;

    /// <summary>Number of every replication; null when the run has no such figure.</summary>
    public double[]? Find(string figure) => _samples.GetValueOrDefault(figure);

    /// <summary>
    /// Tonnes of the route by chain and direction, TEU, days of every relation and of each chain, calls by line, tonnes refused and under way at the end, hours
    /// that a tonne waited for each resource. Ids are those of the rows of a simulation.
    /// </summary>
    /// <param name="results">Replications.</param>
    /// <param name="withTracers">Whether relations that are only measured are among the figures.</param>
    public static FigureSamples Of(ResultReducer results, bool withTracers = false)
    {
        FigureSamples figures = new();
        figures.AddThroughput(results);
        figures.AddTransit(results);
        if (withTracers) figures.AddRelations(Whole(results, areTracers: true));
        figures.Add("conservation/refused", results.Books.Refused);
        figures.Add("conservation/inSystem", results.Books.InSystem);
        foreach (IGrouping<string, CycleSum> line in results.Cycles.GroupBy(cycle => cycle.Line).OrderBy(line => line.Key, StringComparer.Ordinal))
            figures.Add($"cycle/{line.Key}/calls", Sum(results.Count, line.Select(cycle => cycle.Sample(tally => tally.Calls / 2.0))));
        double[] delivered = results.Flows.Sum(results.Flows.Series.Where(flow => flow.Section is null), FlowMeasure.Tonnes, ..12);
        foreach (ResourceSum resource in results.Resources.OrderByDescending(resource => resource.WaitTonneHours).ThenBy(resource => resource.Resource, StringComparer.Ordinal))
            figures.Add($"bottleneck/{resource.Resource}/waitHoursPerTonne", [.. resource.Waits.Select((wait, i) => delivered[i] > 0 ? wait / delivered[i] : 0)]);
        return figures;
    }

    private void AddThroughput(ResultReducer results)
    {
        FlowSeries[] route = [.. results.Flows.Series.Where(flow => flow.Section is null)];
        Add("throughput/route/total/both/year", results.Flows.Sum(route, FlowMeasure.Tonnes, ..12));
        foreach (CargoChain chain in route.Select(flow => flow.Chain).Distinct().Order())
        {
            FlowSeries[] ofChain = [.. route.Where(flow => flow.Chain == chain)];
            Add($"throughput/route/{Names.Of(chain)}/both/year", results.Flows.Sum(ofChain, FlowMeasure.Tonnes, ..12));
            foreach (FlowSeries flow in ofChain)
                Add($"throughput/route/{Names.Of(chain)}/{Names.Of(flow.Direction)}/year", results.Flows.Sum([flow], FlowMeasure.Tonnes, ..12));
        }

        Add("throughput/route/container/both/year/teu", results.Flows.Sum(route, FlowMeasure.Teu, ..12));
    }

    // A relation that some replication did not measure has no pairs.
    private void AddTransit(ResultReducer results)
    {
        RelationSum[] whole = Whole(results, areTracers: false);
        foreach (IGrouping<CargoChain, RelationSum> chain in whole.GroupBy(relation => relation.Key.Chain).OrderBy(chain => chain.Key))
        {
            double tonnes = chain.Sum(relation => relation.Tonnes);
            Add($"transit/all/{Names.Of(chain.Key)}/mean", Sum(results.Count, chain.Select(relation => Scale(relation.Means, relation.Tonnes / tonnes))));
            Add($"transit/all/{Names.Of(chain.Key)}/p90", Sum(results.Count, chain.Select(relation => Scale(relation.Nineties, relation.Tonnes / tonnes))));
        }

        double all = whole.Sum(relation => relation.Tonnes);
        Add("transit/all/total/mean", Sum(results.Count, whole.Select(relation => Scale(relation.Means, relation.Tonnes / all))));
        Add("transit/all/total/p90", Sum(results.Count, whole.Select(relation => Scale(relation.Nineties, relation.Tonnes / all))));
        AddRelations(whole);
    }

    private static RelationSum[] Whole(ResultReducer results, bool areTracers) =>
        [.. TransitRows.InOrder(results.Relations).Where(relation => relation.Means.Count == results.Count && relation.Key.IsTracer == areTracers)];

    private void AddRelations(RelationSum[] relations)
    {
        foreach (RelationSum relation in relations)
        {
            string id = TransitRows.IdOf(relation.Key);
            Add($"{id}/mean", [.. relation.Means]);
            Add($"{id}/p50", [.. relation.Medians]);
            Add($"{id}/p90", [.. relation.Nineties]);
        }
    }

    private void Add(string figure, double[] samples)
    {
        if (_samples.TryAdd(figure, samples))
            _order.Add(figure);
    }

    private static double[] Scale(List<double> samples, double factor) => [.. samples.Select(sample => sample * factor)];

    private static double[] Sum(int count, IEnumerable<double[]> parts)
    {
        double[] sum = new double[count];
        foreach (double[] part in parts)
        {
            for (int i = 0; i < sum.Length; i++)
                sum[i] += part[i];
        }

        return sum;
    }
}
