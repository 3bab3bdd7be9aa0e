using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Simulation;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Simulates years with given inputs over all threads and reads one figure of each, in their order. Not thread-safe itself.</summary>
internal sealed class SweepRunner(OperationsPlan plan, SweepRequest request, CancellationToken stop, IProgress<double>? progress)
{
    private WorkTally _work;

    /// <summary>Years finished.</summary>
    public int Done { get; private set; }

    /// <summary>Years planned, for progress; 0 = not known yet.</summary>
    public int Planned { get; set; }

    public RunWork Work => new()
    {
        Consignments = _work.Consignments,
        TrainSections = _work.TrainSections,
        VesselCalls = _work.VesselCalls,
        BorderChecks = _work.BorderChecks,
        Events = _work.Events,
    };

    /// <summary>Figures of years 0 to <paramref name="count"/> − 1 in their order; when stopped, those finished before the first gap.</summary>
    public double[] Run(int count, Func<int, SweepJob> jobOf)
    {
        List<double> figures = new(Math.Min(count, 1 << 20));
        try
        {
            Replications.Run(count, request.Simulation.Threads, (index, ct) => Simulate(jobOf(index), ct), progress: null, inOrder: (_, outcome) => Take(outcome, figures), ct: stop);
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // What was finished is kept.
        }

        return [.. figures];
    }

    /// <summary>Figures that a year with all inputs at their values has.</summary>
    public IReadOnlyList<string> KnownFigures() => FiguresOf(plan.Run(0, request.Simulation.Seed, CancellationToken.None)).Figures;

    private SweepOutcome Simulate(SweepJob job, CancellationToken ct)
    {
        ReplicationResult result = plan.Run(job.Replication, request.Simulation.Seed, job.Inputs, ct);
        double figure = FiguresOf(result).Find(request.Figure) is [var only] ? only : double.NaN;
        return new SweepOutcome(figure, result.Work);
    }

    private static FigureSamples FiguresOf(ReplicationResult result)
    {
        ResultReducer one = new();
        one.Add(result);
        return FigureSamples.Of(one, withTracers: true);
    }

    private void Take(SweepOutcome outcome, List<double> figures)
    {
        WorkTally work = outcome.Work;
        figures.Add(outcome.Figure);
        _work = new(
            _work.Consignments + work.Consignments, _work.TrainSections + work.TrainSections, _work.VesselCalls + work.VesselCalls,
            _work.BorderChecks + work.BorderChecks, _work.Events + work.Events);
        Done++;
        if (Planned > 0) progress?.Report((double)Done / Planned);
    }
}
