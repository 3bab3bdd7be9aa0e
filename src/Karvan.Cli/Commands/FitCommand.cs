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

    private readonly Option<int> _replications = new("--replications")
    {
        Description = "Replications of every year that show how well the fit holds",
        HelpName = "N",
        DefaultValueFactory = _ => SimulationDefaults.Replications,
    };

    private readonly Option<ulong> _seed = new("--seed") { Description = "Seed of all random streams", HelpName = "S", DefaultValueFactory = _ => SimulationDefaults.Seed };

    public FitCommand()
        : base(
            "fit", "Calibrates a few factors of the model on transit times from before 2023, and shows how well each is predicted without it",
            "karvan fit", "karvan fit data/titr --plan data/calibration/calibration.csv --out calibration")
    {
        Arguments.Add(_package);
        Options.Add(_plan);
        Options.Add(_runs);
        Options.Add(_replications);
        Options.Add(_seed);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        CalibrationResult result = CalibrationStudy.Run(RequestOf(context), context.Progress("Calibrating"), cancellation);
        context.Write(FitReport.Of(result));
        return Task.FromResult(ExitCode.Done);
    }

    private CalibrationRequest RequestOf(VerbContext context) => new()
    {
        Plan = CalibrationPlanReader.Read(Path.Combine(context.Environment.WorkingFolder, context.Value(_plan)!)),
        Package = LoadedCorridor.Of(context, _package, null).Package,
        Date = context.Environment.Time.GetUtcNow().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Runs = Within(context, _runs, CalibrationRequest.FewestRuns),
        Replications = Within(context, _replications, 1),
        Seed = context.Value(_seed),
    };

    private static int Within(VerbContext context, Option<int> option, int least) =>
        context.Value(option) is var value && value >= least && value <= SimulationDefaults.MostReplications
            ? value
            : throw new CommandException(ExitCode.WrongUsage, $"{option.Name}: '{value}' is not from {least} to {SimulationDefaults.MostReplications}.");
}
