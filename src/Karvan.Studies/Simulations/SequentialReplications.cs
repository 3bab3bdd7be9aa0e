using Karvan.Simulation;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>
/// Simulates more replications until means are known well enough: the sequential procedure of Chow and Robbins (Annals of Mathematical Statistics 36, 1965) for the
/// relative half-width of Student's interval (A. M. Law, Simulation Modeling and Analysis, 5th edition, 2015, section 9.4.1). It looks after the first
/// replications, then after as many as the present spread seems to need, at most twice those before. Replications have their numbers, so the figures are
/// those of asking for the final number at once.
/// </summary>
internal static class SequentialReplications
{
    public static ResultReducer Run(SimulationRequest request, ReplicationRunner runner, IProgress<double>? progress, CancellationToken cancellation)
    {
        ResultReducer results = ReplicationLoop.Run(request, runner, progress, cancellation);
        if (request.Precision is not { } target) return results;
        while (!cancellation.IsCancellationRequested && NextCount(results, target) is { } next)
            ReplicationLoop.Extend(results, request with { Replications = next - results.Count }, runner, progress, cancellation);
        return results;
    }

    /// <summary>How well the means are known.</summary>
    public static PrecisionRecord Of(ResultReducer results, double target)
    {
        double? tonnes = RelativeHalfWidth(results.Flows.Sum(results.Flows.Series.Where(flow => flow.Section is null), FlowMeasure.Tonnes, ..12));
        RelationSum? largest = TransitRows.InOrder(results.Relations).FirstOrDefault(relation => !relation.Key.IsTracer);
        double? days = largest is null ? null : RelativeHalfWidth([.. largest.Means]);
        return new PrecisionRecord
        {
            Target = target,
            Tonnes = tonnes,
            Relation = largest is null ? null : TransitRows.IdOf(largest.Key),
            Days = days,
            Ceiling = SimulationDefaults.PrecisionReplications,
            IsReached = tonnes <= target && days <= target,
        };
    }

    // Null when it is reached, at the ceiling, or where nothing arrives, so that no number of replications makes a mean.
    private static int? NextCount(ResultReducer results, double target)
    {
        PrecisionRecord now = Of(results, target);
        if (now.IsReached || results.Count >= SimulationDefaults.PrecisionReplications || now.Relation is null) return null;
        double worst = Math.Max(now.Tonnes ?? double.PositiveInfinity, now.Days ?? double.PositiveInfinity) / target;
        double wanted = Math.Min(Math.Ceiling(results.Count * worst * worst), 2.0 * results.Count);
        return (int)Math.Clamp(wanted, results.Count + 1, SimulationDefaults.PrecisionReplications);
    }

    private static double? RelativeHalfWidth(double[] samples)
    {
        ConfidenceInterval interval = ConfidenceInterval.FromSamples(samples, SimulationDefaults.Confidence);
        return samples.Length > 1 && interval.Mean > 0 ? interval.HalfWidth / interval.Mean : null;
    }
}
