using System.CommandLine;
using System.Globalization;
using Karvan.Cli.Shell;
using Karvan.Studies.Calibrations;
using Karvan.Studies.Simulations;

namespace Karvan.Cli.Commands;

/// <summary>Calibrates the corridor on what was observed before the fence.</summary>
internal sealed class FitCommand : VerbCommand
{
    private readonly Argument<string> _package = PackageArgument.Create();

    private readonly Option<string> _plan = new("--plan")
    {
        Description = "What may move and which observations may be looked at",
        HelpName = "FILE",
        DefaultValueFactory = _ => "data/calibration/calibration.csv",
    };

    private readonly Option<int> _runs = new("--runs") { Description = "Runs of every year at drawn factors", HelpName = "N", DefaultValueFactory = _ => 100 };

    private readonly SimulateOptions _options = new();

    public FitCommand()
        : base(
            "fit", "Calibrates a few factors of the model on transit times from before 2023, and shows how well each is predicted without it",
            "karvan fit", "karvan fit data/titr --plan data/calibration/calibration.csv --out calibration")
    {
        Arguments.Add(_package);
        Options.Add(_plan);
        Options.Add(_runs);
        Options.Add(_options.Replications);
        Options.Add(_options.Seed);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        FitResult result = FitStudy.Run(RequestOf(context), context.Progress("Calibrating"), cancellation);
        context.Write(FitReport.Of(result));
        return Task.FromResult(ExitCode.Done);
    }

    private FitRequest RequestOf(VerbContext context) => new()
    {
        Plan = FitPlanReader.Read(context.Environment.FindFile(context.Value(_plan)!)),
        Package = LoadedCorridor.Of(context, _package, null).Package,
        Date = context.Environment.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Runs = RunsOf(context),
        Replications = context.Value(_options.Replications),
        Seed = context.Value(_options.Seed),
    };

    private int RunsOf(VerbContext context) =>
        context.Value(_runs) is >= FitRequest.FewestRuns and <= SimulationDefaults.MostReplications and var runs
            ? runs
            : throw new CommandException(ExitCode.WrongUsage, $"--runs: '{context.Value(_runs)}' is not from {FitRequest.FewestRuns} to {SimulationDefaults.MostReplications}.");
}
