using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Jobs.Requests;
using Karvan.Studies.Reports;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;
using NodaTime;

namespace Karvan.Cli.Commands;

/// <summary>Simulates a year of the corridor.</summary>
internal sealed class SimulateCommand : VerbCommand, IJobVerb
{
    private readonly Argument<string> _package = PackageArgument.Create();
    private readonly SimulateOptions _options = new();

    public SimulateCommand()
        : base(
            "simulate", "How much does the corridor carry in a year, how long does cargo take, and what holds it back?",
            "karvan simulate", "karvan simulate data/titr --year 2023 --replications 50 --out result", "karvan simulate --scenario data/scenarios/storm-aktau.yaml --format json")
    {
        Arguments.Add(_package);
        _options.AddTo(this);
    }

    public IReadOnlyList<Option> OptionsOfTheShell => [_options.Keep]; // a job has a place of its own for them

    public JobRequest JobOf(VerbContext context)
    {
        LoadedCorridor corridor = CorridorOf(context);
        return new SimulateJobRequest { Simulation = SimulationRecipe.Of(RequestOf(context, StoreFolder.Of(context), corridor), corridor.Source) };
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        string store = StoreFolder.Of(context);
        SimulationRequest request = RequestOf(context, store, CorridorOf(context));
        SimulationResult result = Simulate(context, request, cancellation);
        context.Write(SimulationReport.Of(result));
        if (context.ResultFolder is { } folder) File.WriteAllText(Path.Combine(folder, "report.html"), HtmlReport.Write(result, request.Package));
        Keep(context, store, result);
        return Task.FromResult(result switch
        {
            { Partial: true } => ExitCode.Cancelled,
            { Precision.IsReached: false } => ExitCode.Incomplete,
            _ => ExitCode.Done,
        });
    }

    private SimulationResult Simulate(VerbContext context, SimulationRequest request, CancellationToken cancellation)
    {
        LocalDateTime[] moments = [.. (context.Value(_options.CheckpointAt) ?? []).Select(Moments.Parse).OfType<LocalDateTime>()];
        if (moments.Length > 0 && context.Value(_options.Keep) is null) throw new CommandException(ExitCode.WrongUsage, "--checkpoint-at needs --keep DIR, where the moment is kept.");
        if (context.Value(_options.Keep) is not { } path) return SimulationStudy.Run(request, context.Progress($"Simulating {request.Year}"), cancellation);
        if (path.Length == 0) throw new CommandException(ExitCode.WrongUsage, "--keep: name a folder.");
        using CheckpointFolder kept = CheckpointFolder.Open(Path.GetFullPath(path, context.Environment.WorkingFolder), RunKey.Of(request), request.Scenario, moments);
        if (kept.Finished + kept.UnderWay > 0) context.Remark($"Going on from '{path}': {kept.Finished} simulated years finished, {kept.UnderWay} under way.");
        return SimulationStudy.Run(request, kept, context.Progress($"Simulating {request.Year}"), cancellation);
    }

    private static void Keep(VerbContext context, string store, SimulationResult result)
    {
        string file = new RunStore(store).Keep(result);
        context.Remark($"Kept as {Path.GetRelativePath(context.Environment.WorkingFolder, file)}.");
    }

    private LoadedCorridor CorridorOf(VerbContext context) => LoadedCorridor.Of(context, _package, context.Value(_options.Scenario));

    private SimulationRequest RequestOf(VerbContext context, string store, LoadedCorridor corridor)
    {
        string[] remarks = [.. EvidenceRemarks(context, store)];
        return _options.RequestOf(context, corridor) with { Precision = _options.PrecisionOf(context), Remarks = [.. remarks, .. corridor.Remarks] };
    }

    private IEnumerable<string> EvidenceRemarks(VerbContext context, string store)
    {
        if (context.Value(_options.Evidence) != SimulateOptions.FromStore) return [];
        if (StoreFolder.HasRegister(store))
            throw new CommandException(ExitCode.InvalidInput, $"--evidence store: '{store}' holds a register, whose claims this verb cannot apply; use --evidence package.");
        return [$"--evidence store: there is no register in '{context.Store}', so no claim was accepted there and the evidence of the package is used."];
    }
}
