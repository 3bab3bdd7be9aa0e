using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Comparisons;

/// <summary>
/// Observed and reported transit times of the year beside simulated ones: the same chain and modes, from and to the same places or a place of the
/// same region. A published time is one of a journey, so the simulated interval holds nine in ten consignments, not the interval of the mean.
/// </summary>
internal sealed class TransitComparison(CorridorPackage package, int year, PlaceNames places, IReadOnlyCollection<RelationSum> relations)
{
    private readonly ILookup<(string From, string To, string Chain), string> _modes = package.Demand.Where(row => row.Year == year)
        .ToLookup(row => (row.FromPlace, row.ToPlace, row.Chain), row => row.ModeChain);

    public IEnumerable<PublishedRow> Rows() =>
        from row in package.ObservedTransitTimes
        where row.Status is "observed" or "reported" && row.YearOrMonth.StartsWith($"{year}", StringComparison.Ordinal)
        let value = row.DaysMean ?? (row.DaysMin + row.DaysMax) / 2 ?? row.DaysMin ?? row.DaysMax
        let simulated = SimulatedOf(row)
        where value is not null && simulated is not null
        select RowOf(row, value.Value, simulated);

    private static PublishedRow RowOf(ObservedTransitTimeRow row, double value, Estimate simulated) => new()
    {
        Id = $"published/transit_times/{row.ObservationId}",
        Metric = $"transit days ({row.Statistic})",
        Scope = row.ContainerOrWagon,
        Place = $"{row.From}-{row.To}",
        Period = row.YearOrMonth,
        Value = value,
        Low = row.DaysMin,
        High = row.DaysMax,
        Unit = "d",
        SourceId = row.SourceId,
        Role = row.Role,
        Simulated = simulated,
    };

    private Estimate? SimulatedOf(ObservedTransitTimeRow row)
    {
        IReadOnlySet<string> from = places.FindAll(row.FromPlace);
        IReadOnlySet<string> to = places.FindAll(row.ToPlace);
        RelationSum[] matching = [.. relations.Where(relation => relation.Consignments > 0 && Names.Of(relation.Key.Chain) == row.ContainerOrWagon
            && from.Contains(relation.Key.From) && to.Contains(relation.Key.To) && HasModes(relation.Key, row.ModeChain))];
        return matching.Length == 0 ? null : Pool(matching);
    }

    private bool HasModes(RelationKey key, string modeChain) => _modes[(key.From, key.To, Names.Of(key.Chain))].Any(modes => ModesOf(modes).SetEquals(ModesOf(modeChain)));

    // In words of the sea a ferry is the sea.
    private static HashSet<string> ModesOf(string modeChain) => [.. modeChain.Split('-').Select(mode => mode == "ferry" ? "sea" : mode)];

    private static Estimate Pool(RelationSum[] relations)
    {
        Simulation.QuantileSketch days = new();
        foreach (RelationSum relation in relations) days.Merge(relation.Days);
        return new Estimate
        {
            Mean = relations.Sum(relation => relation.SumDays) / relations.Sum(relation => relation.Consignments),
            Low = days.Quantile((1 - SimulationDefaults.Confidence) / 2),
            High = days.Quantile((1 + SimulationDefaults.Confidence) / 2),
        };
    }
}
