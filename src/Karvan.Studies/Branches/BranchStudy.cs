using Karvan.Operations;
using Karvan.Simulation;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Experiments;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Branches;

/// <summary>
/// Goes on from a kept moment as the run was and with changes, replication by replication, and tells what differs and what becomes of all that was under way. Stateless
/// and thread-safe.
/// </summary>
public static class BranchStudy
{
    /// <summary>Runs both ways.</summary>
    /// <param name="moment">Where both begin.</param>
    /// <param name="kept">The run that was kept.</param>
    /// <param name="branch">The same with changes that begin at the moment or later; its replications and threads count.</param>
    /// <param name="progress">Told the done share, 0 to 1; null = nobody asks.</param>
    /// <param name="cancellation">Ends the run; there is no result then.</param>
    /// <exception cref="ArgumentOutOfRangeException">More replications are asked for than were kept.</exception>
    /// <exception cref="CheckpointException">What is kept is that of another run, or damaged.</exception>
    /// <exception cref="BranchException">The branch differs from the kept run before the moment, or in something that cannot change within a run.</exception>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public static BranchResult Run(KeptMoment moment, SimulationRequest kept, SimulationRequest branch, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(moment);
        ArgumentNullException.ThrowIfNull(branch);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(branch.Replications, moment.Replications, nameof(branch));
        moment.Demand(RunKey.Of(kept));
        OperationsPlan before = PlanOf(kept);
        OperationsPlan after = PlanOf(branch);
        if (after.BranchObstacle(before, moment.Seconds) is { } obstacle)
            throw new BranchException($"The scenario '{branch.Scenario}' cannot branch off on {Moments.Write(moment.Moment)}: {obstacle}; simulate it from the start.");
        BranchSums sums = new();
        Replications.Run(
            branch.Replications,
            branch.Threads,
            (replication, ct) => BranchPair.Run(before, after, replication, branch.Seed, moment.Read(replication), ct),
            progress is null ? null : new Share(branch.Replications, progress),
            (_, pair) => sums.Take(pair),
            cancellation);
        return ResultOf(moment, kept, branch, sums, [.. before.Warnings.Concat(after.Warnings).Distinct()]);
    }

    private static OperationsPlan PlanOf(SimulationRequest request) =>
        OperationsPlan.Compile(request.Package, request.Year, request.Dated, new OperationsOptions { WarmUpDays = request.WarmUpDays });

    private static BranchResult ResultOf(KeptMoment moment, SimulationRequest kept, SimulationRequest branch, BranchSums sums, IReadOnlyList<string> warnings)
    {
        List<RunRecord> runs = [SimulationStudy.Identify(kept, sums.Kept), SimulationStudy.Identify(branch, sums.Branch)];
        FigureSamples a = FigureSamples.Of(sums.Kept);
        FigureSamples b = FigureSamples.Of(sums.Branch);
        return new BranchResult
        {
            Run = ComparisonStudy.Whole(runs, "branch", $"from {Moments.Write(moment.Moment)}"),
            At = Moments.Write(moment.Moment),
            Runs = runs,
            Differences = [.. ComparisonStudy.Differences(a, b, 1)],
            NotInBoth = [.. a.Figures.Except(b.Figures).Concat(b.Figures.Except(a.Figures))],
            UnderWay = sums.UnderWay.Rows(),
            Warnings = warnings,
        };
    }

    private sealed class Share(int count, IProgress<double> progress) : IProgress<int>
    {
        public void Report(int value) => progress.Report((double)value / count);
    }
}
