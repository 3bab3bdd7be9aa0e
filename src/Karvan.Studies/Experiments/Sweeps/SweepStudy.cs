using System.Globalization;
using Karvan.Operations;
using Karvan.Studies.Experiments.Designs;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Runs a year at many points of its uncertain inputs and tells how a figure answers. Stateless and thread-safe.</summary>
public static class SweepStudy
{
    /// <summary>Runs a sweep; stopped by its budget or canceled, it returns what was finished, marked as partial.</summary>
    /// <param name="request">What to sweep.</param>
    /// <param name="progress">Told the done share, 0 to 1, from several threads; null = nobody asks.</param>
    /// <param name="cancellation">Ends the sweep early.</param>
    /// <exception cref="SweepException">A parameter or range does not fit the package, or the sweep is too large or too small.</exception>
    /// <exception cref="UnknownFigureException">The year has no such figure.</exception>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    /// <exception cref="OperationCanceledException">Canceled before a year was finished.</exception>
    public static SweepResult Run(SweepRequest request, IProgress<double>? progress, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(request);
        SimulationRequest simulation = request.Simulation;
        DateTimeOffset started = simulation.Time.GetUtcNow();
        using SweepBudget budget = new(request.Budget, simulation.Time, cancellation);
        OperationsPlan plan = PlanOf(simulation);
        VariedInputs varied = VariedInputs.Of(plan, request);
        RequireSize(request, varied);
        SweepRunner runner = new(plan, request, budget.Token, progress);
        SweepContext context = new(plan, request, varied, runner, budget);
        SweepFindings findings = request.Kind == SweepKind.Evidence ? new EvidenceSweep(context).Run() : new PointSweep(context).Run();
        if (runner.Done == 0) cancellation.ThrowIfCancellationRequested();
        return ResultOf(context, findings, RunTiming.Of(started, budget.Elapsed, simulation.Threads));
    }

    /// <summary>Refuses at once a request that cannot be swept; whether its figure exists only a simulated year tells.</summary>
    /// <param name="request">What to sweep.</param>
    /// <exception cref="SweepException">A parameter or range does not fit the package, or the sweep is too large or too small.</exception>
    /// <exception cref="OperationsException">The package lacks something that the simulation needs.</exception>
    public static void Check(SweepRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        RequireSize(request, VariedInputs.Of(PlanOf(request.Simulation), request));
    }

    private static OperationsPlan PlanOf(SimulationRequest simulation) =>
        OperationsPlan.Compile(simulation.Package, simulation.Year, simulation.Dated, new OperationsOptions { WarmUpDays = simulation.WarmUpDays });

    private static void RequireSize(SweepRequest request, VariedInputs varied)
    {
        if (request.Kind == SweepKind.Lhs && request.Points is < 2 or > SweepDefaults.MostPoints)
            throw new SweepException($"A hypercube has 2 to {SweepDefaults.MostPoints} points, not {request.Points}.");
        int groupMoves = 2 * (InputGroup.ByTable(varied.Names).Count + 1);
        int least = (2 * SweepDefaults.Pilot) + Math.Min(varied.Count, groupMoves) + 1;
        if (request.Kind == SweepKind.Evidence && request.Runs < least)
            throw new SweepException($"{request.Runs} runs are too few: the pilot and the least moves of {varied.Count} uncertain numbers take {least}.");
    }

    private static SweepResult ResultOf(SweepContext context, SweepFindings findings, RunTiming timing)
    {
        SweepDesign design = findings.Design;
        bool isCut = design.Done < design.Runs;
        return new SweepResult
        {
            Run = RecordOf(context, design),
            Timing = timing,
            Partial = isCut || findings.LacksRuns || findings.IsWide,
            StoppedBy = isCut ? context.Budget.StoppedBy : findings.LacksRuns ? context.Request.Runs is null ? "budget" : "runs" : findings.IsWide ? "width" : null,
            Figure = context.Request.Figure,
            Design = design,
            Spread = findings.Spread,
            Screening = findings.Screening,
            ScreeningGroups = findings.Groups,
            Sensitivity = findings.Sensitivity,
            Remainder = findings.Remainder,
            Varied = findings.Varied,
            Base = findings.Base,
            Points = findings.Points,
            Correlations = findings.Correlations,
            Warnings = [.. context.Request.Simulation.Remarks, .. context.Plan.Warnings, .. findings.Warnings, .. isCut ? [Cut(design)] : Array.Empty<string>()],
        };
    }

    private static string Cut(SweepDesign design) => $"Cut short: {design.Done} of {design.Runs} simulated years were finished; the figures rest on these.";

    private static RunRecord RecordOf(SweepContext context, SweepDesign design)
    {
        SimulationRequest simulation = context.Request.Simulation;
        return RunIdentity.Identify(RunIdentity.OfReading("sweep", simulation.Package, simulation.Year) with
        {
            Scenario = simulation.Scenario,
            ScenarioHash = simulation.ScenarioHash,
            Seed = simulation.Seed,
            Replications = design.Kind == SweepKind.Evidence ? 1 : simulation.Replications,
            WarmUpDays = simulation.WarmUpDays,
            Confidence = SimulationDefaults.Confidence,
            Work = context.Runner.Work,
            Design = WordsOf(context.Request, design),
        });
    }

    // All that shapes the points, so that the id tells sweeps apart.
    private static string WordsOf(SweepRequest request, SweepDesign design)
    {
        string varied = string.Join(' ', request.Varied.Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.ParameterId}={one.Low:R}..{one.High:R}[{string.Join(',', one.Values.Select(value => value.ToString("R", CultureInfo.InvariantCulture)))}]")));
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{design.Kind} {request.Figure} of {design.Inputs} numbers; {design.Points} points; made for {design.MadeFor}; screening {(design.Screening?.IsGrouped == true ? "by groups " : "")}{design.Screening?.Trajectories}x{design.Screening?.Inputs}+{design.Screening?.RefinedTrajectories}x{design.Screening?.RefinedInputs}; indices {design.Sensitivity?.Rows}x{design.Sensitivity?.Inputs}; {design.Done} years; {varied}").Trim();
    }
}
