using Karvan.Simulation;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>What the series of a run suggests for its warm-up: MSER-5 on the tonnes under way at the end of each day, averaged over replications. Stateless.</summary>
internal static class WarmUpSuggestion
{
    private const int LeastDays = 4 * MserRule.Batch;

    /// <summary>The suggestion; null where the run is too short or does not count days.</summary>
    /// <param name="results">Replications.</param>
    /// <param name="usedDays">Days that were discarded.</param>
    public static WarmUpRecord? Of(ResultReducer results, int usedDays)
    {
        double[] series = results.InSystem.Means();
        if (series.Length < LeastDays) return null;
        Truncation truncation = MserRule.Of(series);
        return new WarmUpRecord { UsedDays = usedDays, SuggestedDays = truncation.Length, IsSettled = truncation.IsSettled };
    }
}
