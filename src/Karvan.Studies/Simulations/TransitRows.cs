using System.Runtime.InteropServices;
using Karvan.Operations.Results;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>Rows of transit times, the relations with the most tonnes first, tracers last.</summary>
internal static class TransitRows
{
    /// <summary>Largest share of the mean days by which the stages may miss it.</summary>
    public const double StageTolerance = 0.001;

    public static IReadOnlyList<TransitTimeRow> Of(IEnumerable<RelationSum> relations) =>
        [.. InOrder(relations).Select(RowOf)];

    /// <summary>Relations of which anything arrived.</summary>
    public static IEnumerable<RelationSum> InOrder(IEnumerable<RelationSum> relations) =>
        relations.Where(relation => relation.Consignments > 0)
            .OrderBy(relation => relation.Key.IsTracer).ThenByDescending(relation => relation.Tonnes)
            .ThenBy(relation => IdOf(relation.Key), StringComparer.Ordinal);

    /// <summary>Stable id of a relation.</summary>
    public static string IdOf(RelationKey key) => $"transit/{key.From}/{key.To}/{Names.Of(key.Chain)}{(key.IsTracer ? "/tracer" : "")}";

    /// <summary>Relations whose stages do not sum to their days, as warnings.</summary>
    public static IEnumerable<string> WarningsOf(IEnumerable<TransitTimeRow> rows)
    {
        foreach (TransitTimeRow row in rows)
        {
            double stageDays = row.Stages.Sum(stage => stage.MeanHours) / 24;
            if (Math.Abs(stageDays - row.Days.Mean) > StageTolerance * row.Days.Mean)
                yield return $"{row.Id}: the stages sum to {stageDays:0.###} days, the transit time is {row.Days.Mean:0.###} days.";
        }
    }

    private static TransitTimeRow RowOf(RelationSum relation) => new()
    {
        Id = IdOf(relation.Key),
        From = relation.Key.From,
        To = relation.Key.To,
        Cargo = Names.Of(relation.Key.Chain),
        Direction = Names.Of(relation.Key.Direction),
        Consignments = relation.Consignments,
        Days = new TransitDays
        {
            Mean = relation.MeanDays,
            P50 = relation.Days.Quantile(0.5),
            P80 = relation.Days.Quantile(0.8),
            P90 = relation.Days.Quantile(0.9),
            P95 = relation.Days.Quantile(0.95),
        },
        Interval = new TransitInterval { P50 = IntervalOf(relation.Medians), P90 = IntervalOf(relation.Nineties) },
        Stages = [.. relation.Stages.Where(stage => stage.Hours > 0).Select(stage => StageOf(stage, relation.Consignments))],
    };

    private static double[] IntervalOf(List<double> samples)
    {
        (double low, double high) = Samples.IntervalOf(CollectionsMarshal.AsSpan(samples));
        return [low, high];
    }

    private static StageRow StageOf(StageSum stage, long consignments) => new()
    {
        Place = stage.Key.Place,
        Resource = stage.Key.Resource,
        Kind = Names.Of(stage.Key.Kind),
        MeanHours = stage.Hours / consignments,
        P90Hours = stage.Quantiles.Quantile(0.9),
        Basis = stage.Key.Basis,
    };
}
