using Karvan.Operations;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Experiments;

/// <summary>Runs several requests on common random numbers and tells their differences. Stateless and thread-safe.</summary>
public static class ComparisonStudy
{
    /// <summary>Runs a comparison.</summary>
    /// <param name="requests">Two or more, with the same seed and number of replications; the first is the base.</param>
    /// <param name="progress">Told the done share, 0 to 1; null = nobody asks.</param>
    /// <param name="cancellation">Ends the run; there is no result then.</param>
    /// <exception cref="ArgumentException">Fewer than two requests, or requests whose replications make no pairs.</exception>
    /// <exception cref="OperationsException">A package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public static ComparisonResult Run(IReadOnlyList<SimulationRequest> requests, IProgress<double>? progress, CancellationToken cancellation)
    {
        RequirePairs(requests);
        List<RunRecord> runs = [];
        List<FigureSamples> figures = [];
        List<string> warnings = [];
        for (int i = 0; i < requests.Count; i++)
        {
            OperationsPlan plan = OperationsPlan.Compile(requests[i].Package, requests[i].Year, requests[i].Dated, new OperationsOptions { WarmUpDays = requests[i].WarmUpDays });
            SimulationRequest request = requests[i];
            ResultReducer results = ReplicationLoop.Run(
                request, (replication, ct) => plan.Run(replication, request.Seed, ct), progress is null ? null : new PartialProgress(progress, i, requests.Count), cancellation);
            cancellation.ThrowIfCancellationRequested(); // a comparison of unequal runs would mislead
            runs.Add(SimulationStudy.Identify(request, results));
            figures.Add(FigureSamples.Of(results));
            warnings.AddRange(request.Remarks.Concat(plan.Warnings).Select(warning => $"{NameOf(request)}: {warning}"));
        }

        return new ComparisonResult
        {
            Run = Whole(runs, "compare"),
            Runs = runs,
            Differences = [.. Enumerable.Range(1, runs.Count - 1).SelectMany(against => Differences(figures[0], figures[against], against))],
            NotInBoth = [.. figures.Skip(1).SelectMany(other => figures[0].Figures.Except(other.Figures).Concat(other.Figures.Except(figures[0].Figures))).Distinct()],
            Warnings = [.. warnings.Distinct()],
        };
    }

    /// <exception cref="ArgumentException">Fewer than two requests, or requests whose replications make no pairs.</exception>
    internal static void RequirePairs(IReadOnlyList<SimulationRequest> requests)
    {
        ArgumentNullException.ThrowIfNull(requests);
        if (requests.Count < 2) throw new ArgumentException("A comparison needs two runs.", nameof(requests));
        if (requests.Any(request => request.Seed != requests[0].Seed || request.Replications != requests[0].Replications))
            throw new ArgumentException("Runs of different seeds or replications make no pairs.", nameof(requests));
    }

    private static string NameOf(SimulationRequest request) => request.Scenario ?? request.Package.Name;

    /// <summary>Differences of the figures that both have.</summary>
    internal static IEnumerable<FigureDifference> Differences(FigureSamples a, FigureSamples b, int against) =>
        from figure in a.Figures
        let other = b.Find(figure)
        where other is not null
        select PairedDifference.Of(figure, against, a.Find(figure), other);

    /// <summary>Identity of several runs together.</summary>
    internal static RunRecord Whole(IReadOnlyList<RunRecord> runs, string verb, string? design = null) => Runs.RunIdentity.Identify(runs[0] with
    {
        Verb = verb,
        Design = design,
        Scenario = string.Join(" | ", runs.Select(run => run.Scenario ?? run.Package)),
        ScenarioHash = string.Join('|', runs.Select(run => run.Id)),
        Work = new RunWork
        {
            Consignments = runs.Sum(run => run.Work.Consignments),
            TrainSections = runs.Sum(run => run.Work.TrainSections),
            VesselCalls = runs.Sum(run => run.Work.VesselCalls),
            BorderChecks = runs.Sum(run => run.Work.BorderChecks),
            Events = runs.Sum(run => run.Work.Events),
        },
    });
}
