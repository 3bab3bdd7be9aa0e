using System.Globalization;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Capacities;

/// <summary>Finds by simulation how much the corridor sustains. Stateless and thread-safe.</summary>
public static class CapacityStudy
{
    private const int MostBinding = 5;

    /// <summary>Searches every scope of a request; canceled, it returns those that were finished, marked as partial.</summary>
    /// <param name="request">What to find.</param>
    /// <param name="progress">Told the done share, 0 to 1; null = nobody asks.</param>
    /// <param name="cancellation">Ends the search.</param>
    /// <exception cref="Operations.OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled before the first scope was finished.</exception>
    public static CapacityResult Run(CapacityRequest request, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        List<CapacityEstimate> estimates = [];
        try
        {
            foreach (string scope in request.Scopes.Where(scope => request.Package.Demand.Any(row => row.Year == request.Year && CapacityScopes.Holds(scope, row))))
            {
                estimates.Add(EstimateOf(request, scope, cancellation));
                progress?.Report((double)estimates.Count / request.Scopes.Count);
            }
        }
        catch (OperationCanceledException) when (estimates.Count > 0)
        {
            return ResultOf(request, estimates, isPartial: true);
        }

        return ResultOf(request, estimates, isPartial: false);
    }

    private static CapacityResult ResultOf(CapacityRequest request, List<CapacityEstimate> estimates, bool isPartial) => new()
    {
        Run = RunIdentity.Identify(RunIdentity.OfReading("capacity", request.Package, request.Year) with
        {
            Scenario = request.Scenario,
            ScenarioHash = request.ScenarioHash,
            Seed = request.Seed,
            Replications = request.Replications,
            WarmUpDays = CapacityDefaults.WarmUpDays,
            Confidence = SimulationDefaults.Confidence,
        }),
        Partial = isPartial,
        Estimates = estimates,
        Published =
        [
            .. request.Package.ObservedVolumes.Where(row => row.Qualifier == "capacity" && row.SectionOrPlace is null)
                .Select(row => new PublishedCapacity(row.VolumeId, row.SectionOrPlace, row.Cargo, row.PeriodStart, row.Value, row.Unit, row.Scope, row.SourceId)),
        ],
    };

    private static CapacityEstimate EstimateOf(CapacityRequest request, string scope, CancellationToken cancellation)
    {
        IReadOnlyList<CapacityPoint> points = new CapacityPlans(request, scope).Search(cancellation);
        Estimate tonnes = Samples.EstimateOf([.. points.Select(point => point.Carried.Tonnes)]);
        double teu = points.Average(point => point.Carried.Teu);
        return new CapacityEstimate
        {
            Id = $"capacity/{scope}",
            Scope = scope,
            TonnesPerYear = tonnes.Mean,
            Low = tonnes.Low,
            High = tonnes.High,
            TeuPerYear = teu > 0 ? teu : null,
            Multiple = points.Average(point => point.Carried.Multiple),
            Unbounded = points.Count(point => point.Next is null),
            Binding = BindingOf(points),
            Assumptions = AssumptionsOf(request, scope, points),
        };
    }

    // What is waited for at the least multiple too is no limit of the scope.
    private static BindingResource[] BindingOf(IReadOnlyList<CapacityPoint> points)
    {
        Dictionary<string, double> grown = new(StringComparer.Ordinal);
        foreach (CapacityPoint point in points)
        {
            Dictionary<string, double> before = point.Least.Waits.ToDictionary(wait => wait.Resource, wait => wait.TonneHours, StringComparer.Ordinal);
            foreach (ResourceWait wait in (point.Next ?? point.Carried).Waits)
                grown[wait.Resource] = grown.GetValueOrDefault(wait.Resource) + Math.Max(0, wait.TonneHours - before.GetValueOrDefault(wait.Resource));
        }

        double all = grown.Values.Sum();
        return all <= 0 ? [] : [.. grown.OrderByDescending(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).Take(MostBinding).Select(one => new BindingResource(one.Key, one.Value / all))];
    }

    private static string[] AssumptionsOf(CapacityRequest request, string scope, IReadOnlyList<CapacityPoint> points)
    {
        string cargo = scope == CapacityScopes.Mix ? "all cargo in its mix" : $"{scope} cargo; the rest stays as it is";
        List<string> words =
        [
            string.Create(CultureInfo.InvariantCulture, $"Pattern of {request.Year} multiplied: {cargo}."),
            string.Create(CultureInfo.InvariantCulture, $"Carried means: {CapacityDefaults.LeastDelivered:P0} of what is offered is delivered within the year after {CapacityDefaults.WarmUpDays} days at the same demand."),
            "Low and high are over replications, which draw lay-ups, facts and demand from their ranges: nine in ten of them from eight on, the interval of the mean below. Wagons, platforms, locomotives and crews never run out.",
        ];
        int unbounded = points.Count(point => point.Next is null);
        if (unbounded > 0)
            words.Add(string.Create(CultureInfo.InvariantCulture, $"{unbounded} of {points.Count} replications carry even {CapacityDefaults.MostMultiple:0} times the demand, the most that is tried: a lower bound."));
        return [.. words];
    }
}
