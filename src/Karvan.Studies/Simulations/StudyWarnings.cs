using System.Globalization;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>What a reader should know about a run.</summary>
internal static class StudyWarnings
{
    /// <summary>Largest part of the released tonnes that books may leave unexplained: rounding.</summary>
    public const double LargestResidualShare = 1e-9;

    public static IEnumerable<string> Of(SimulationRequest request, ResultReducer results, IReadOnlyList<TransitTimeRow> transit)
    {
        yield return IntervalRule(results.Count);
        if (!request.Package.Demand.Any(row => row.Year == request.Year && row.Scope != DemandScope.Tracer))
            yield return $"demand.csv has nothing but tracers for {request.Year}: times are measured, and nothing is carried.";
        if (results.Count < request.Replications)
            yield return $"Cut short: {results.Count} of {request.Replications} replications were finished; the figures rest on these.";
        if (results.Books.LargestResidualShare > LargestResidualShare)
            yield return $"The books do not balance: up to {results.Books.LargestResidualShare:0.##E+0} of the released tonnes is unexplained.";
        foreach (string warning in TransitRows.WarningsOf(transit))
            yield return warning;
        foreach (RelationSum relation in results.Relations.Where(relation => relation.Consignments == 0).OrderBy(relation => TransitRows.IdOf(relation.Key), StringComparer.Ordinal))
            yield return $"{TransitRows.IdOf(relation.Key)}: nothing arrived in the year, so there is no transit time.";
    }

    /// <summary>What the run says about its warm-up, where that is not well.</summary>
    public static IEnumerable<string> Of(WarmUpRecord? warmUp)
    {
        if (warmUp is { IsSettled: false })
            yield return $"MSER-5 finds no end of the warm-up within {warmUp.SuggestedDays} days: the tonnes under way did not settle, so queues may grow all year.";
        else if (warmUp is { IsShort: true })
            yield return $"The warm-up of {warmUp.UsedDays} days is shorter than the {warmUp.SuggestedDays} days that MSER-5 suggests: raise --warm-up.";
    }

    /// <summary>What became of the precision that was asked for.</summary>
    public static IEnumerable<string> Of(PrecisionRecord? precision, int replications)
    {
        if (precision is null) yield break;
        yield return string.Create(
            CultureInfo.InvariantCulture,
            $"{(precision.IsReached ? "Reached" : "Did not reach")} a precision of {precision.Target:0.##%} with {replications} replications (at most {precision.Ceiling}): the {SimulationDefaults.Confidence:0%} interval of the mean is ±{precision.Tonnes:0.00%} for the yearly tonnes and ±{precision.Days:0.00%} for the mean days of {precision.Relation ?? "no relation"}.");
    }

    private static string IntervalRule(int replications) => replications switch
    {
        1 => "One replication: figures have no interval (low = mean = high).",
        < SimulationDefaults.PercentileReplications =>
            $"Intervals are {SimulationDefaults.Confidence:0 %} intervals of the mean (Student's t) because there are fewer than {SimulationDefaults.PercentileReplications} replications.",
        _ => $"Intervals hold nine in ten replications (5th to 95th percentile); each replication samples facts and demand from their ranges.",
    };
}
