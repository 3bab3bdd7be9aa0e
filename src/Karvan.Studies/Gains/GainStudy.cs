using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Studies.Experiments;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Gains;

/// <summary>
/// Finds what holds the corridor back by giving it more: ten percent of each of the resources with most waiting, one at a time, then of all others together (group
/// screening), each on the same random numbers as the base. Which queue moves with which is seen from the same runs. Line sections are screened one by one, without runs.
/// Stateless and thread-safe.
/// </summary>
public static class GainStudy
{
    private const int MostMoves = 3;
    private const double LeastMove = 0.05; // hours a tonne; less is of no use to anyone
    private const int ScreenedReplications = 4;
    private const int ScreenedPaths = 5;
    private const string Tonnes = "throughput/route/total/both/year";
    private const string P90Days = "transit/all/total/p90";
    private const string Waits = "bottleneck/";

    /// <summary>Runs the study.</summary>
    /// <param name="request">The base.</param>
    /// <param name="resources">How many resources are raised one at a time, 1 or more.</param>
    /// <param name="progress">Told the done share, 0 to 1; null = nobody asks.</param>
    /// <param name="cancellation">Ends the run; nothing is returned then.</param>
    /// <exception cref="ArgumentOutOfRangeException">No resources, or fewer than two replications.</exception>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public static GainResult Run(SimulationRequest request, int resources, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentOutOfRangeException.ThrowIfLessThan(resources, 1);
        if (request.Replications < 2)
            throw new ArgumentOutOfRangeException(nameof(request), request.Replications, "Differences need two replications or more.");
        int runs = resources + 2;
        ResultReducer results = Simulate(request, request.Package, progress, 0, runs, cancellation);
        FigureSamples before = FigureSamples.Of(results);
        ResourceSum[] ranked = [.. results.Resources.OrderByDescending(resource => resource.WaitTonneHours).ThenBy(resource => resource.Resource, StringComparer.Ordinal)];
        List<GainRow> rows = [];
        foreach (ResourceSum resource in ranked.Take(resources))
        {
            GainRow row = RowOf(resource, before);
            rows.Add(CapacityRaise.Of(request.Package, resource.Resource) is { } raised
                ? Raise(row, raised, before, FigureSamples.Of(Simulate(request, raised.Package, progress, rows.Count + 1, runs, cancellation)))
                : row);
        }

        if (Others(request.Package, ranked.Skip(resources)) is { } others)
            rows.Add(Raise(RowOf(before, ranked.Skip(resources)), others, before, FigureSamples.Of(Simulate(request, others.Package, progress, runs - 1, runs, cancellation))) with { Moves = [] });
        double tonnes = Samples.MeanOf(before.Find(Tonnes));
        return new GainResult
        {
            Run = Runs.RunIdentity.Identify(SimulationStudy.Identify(request, results) with { Verb = "bottlenecks" }),
            BaseTonnes = tonnes,
            BaseP90Days = before.Find(P90Days) is { } days ? Samples.MeanOf(days) : 0,
            Resources = rows,
            Screening = Screen(request, cancellation).Best(ScreenedPaths, tonnes),
            Warnings = [.. request.Remarks],
        };
    }

    private static ResultReducer Simulate(SimulationRequest request, CorridorPackage package, IProgress<double>? progress, int index, int count, CancellationToken cancellation)
    {
        OperationsPlan plan = OperationsPlan.Compile(package, request.Year, request.Dated, new OperationsOptions { WarmUpDays = request.WarmUpDays });
        ResultReducer results = ReplicationLoop.Run(
            request, (replication, ct) => plan.Run(replication, request.Seed, ct), progress is null ? null : new PartialProgress(progress, index, count), cancellation);
        cancellation.ThrowIfCancellationRequested(); // runs of unequal length make no pairs
        return results;
    }

    private static PathScreening Screen(SimulationRequest request, CancellationToken cancellation)
    {
        OperationsPlan plan = OperationsPlan.Compile(request.Package, request.Year, request.Dated, new OperationsOptions { WarmUpDays = request.WarmUpDays, KeepsPaths = true });
        PathScreening screening = new();
        for (int replication = 0; replication < Math.Min(request.Replications, ScreenedReplications); replication++)
            screening.Add(plan.Run(replication, request.Seed, cancellation));
        return screening;
    }

    private static GainRow RowOf(ResourceSum resource, FigureSamples before) => new()
    {
        Id = "gain/" + resource.Resource,
        Resource = resource.Resource,
        Place = resource.Place,
        Utilization = resource.MeanUtilization,
        WaitHoursPerTonne = Samples.MeanOf(before.Find(WaitOf(resource.Resource))),
    };

    private static GainRow RowOf(FigureSamples before, IEnumerable<ResourceSum> others) => new()
    {
        Id = "gain/others",
        Resource = "others",
        WaitHoursPerTonne = others.Sum(resource => Samples.MeanOf(before.Find(WaitOf(resource.Resource)))),
    };

    private static string WaitOf(string resource) => $"{Waits}{resource}/waitHoursPerTonne";

    private static RaisedPackage? Others(CorridorPackage package, IEnumerable<ResourceSum> others)
    {
        int raised = 0;
        foreach (ResourceSum resource in others)
        {
            if (CapacityRaise.Of(package, resource.Resource) is not { } more)
                continue;
            package = more.Package;
            raised++;
        }

        return raised == 0 ? null : new RaisedPackage(package, $"{raised} further resources at once");
    }

    private static GainRow Raise(GainRow row, RaisedPackage raised, FigureSamples before, FigureSamples after) => row with
    {
        Raised = raised.What,
        Tonnes = Difference(Tonnes, before, after),
        P90Days = Difference(P90Days, before, after),
        Moves =
        [
            .. before.Figures.Where(figure => figure.StartsWith(Waits, StringComparison.Ordinal) && figure != WaitOf(row.Resource))
                .Select(figure => Difference(figure, before, after)).OfType<FigureDifference>()
                .Where(difference => difference.IsTold && Math.Abs(difference.Difference) >= LeastMove)
                .OrderByDescending(difference => Math.Abs(difference.Difference)).ThenBy(difference => difference.Figure, StringComparer.Ordinal).Take(MostMoves),
        ],
    };

    private static FigureDifference? Difference(string figure, FigureSamples before, FigureSamples after) =>
        before.Find(figure) is { } a && after.Find(figure) is { } b ? PairedDifference.Of(figure, 1, a, b) : null;
}
