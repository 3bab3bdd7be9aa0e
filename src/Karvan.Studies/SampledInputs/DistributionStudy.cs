using Karvan.Operations;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.SampledInputs;

/// <summary>Which distributions a simulated year draws from, and what they rest on. Stateless and thread-safe.</summary>
public static class DistributionStudy
{
    /// <summary>Lists the distributions.</summary>
    /// <param name="request">Package, changes and year; nothing is simulated.</param>
    /// <param name="match">Only ids that contain this text; null = all.</param>
    /// <param name="observed">Observed times to hold against what is sampled.</param>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    public static DistributionResult Of(SimulationRequest request, string? match, IReadOnlyList<ObservedTimes> observed)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(observed);
        OperationsPlan plan = OperationsPlan.Compile(request.Package, request.Year, request.Dated, new OperationsOptions { WarmUpDays = request.WarmUpDays });
        IReadOnlyList<DistributionRow> all = new DistributionListing(request.Package, plan).Rows();
        DistributionRow[] rows = [.. all.Where(row => match is null || row.Id.Contains(match, StringComparison.OrdinalIgnoreCase))];
        return new DistributionResult
        {
            Run = RunIdentity.Identify(RunIdentity.OfReading("distributions", request.Package, request.Year) with { Scenario = request.Scenario, ScenarioHash = request.ScenarioHash }),
            Counts = new DistributionCounts(Count(rows, DistributionBasis.Fitted), Count(rows, DistributionBasis.Matched), Count(rows, DistributionBasis.Assumed)),
            Distributions = rows,
            Fits = [.. observed.Select(one => TimesFits.Of(one, all.FirstOrDefault(row => row.Id == one.Id)))],
        };
    }

    private static int Count(DistributionRow[] rows, DistributionBasis basis) => rows.Count(row => row.Basis == basis);
}
