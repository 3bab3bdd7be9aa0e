using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Simulations;
using Karvan.Studies.Validation;

namespace Karvan.Cli.Commands;

/// <summary>Holds predictions against observations.</summary>
internal sealed class ValidateCommand : VerbCommand
{
    /// <summary>Share of scored rows inside the 10th to the 90th percentile below which the command ends with findings.</summary>
    private const double Bar = 0.7;

    private readonly Argument<string> _package = PackageArgument.Create();

    private readonly Option<string> _observations = new("--observations")
    {
        Description = "CSV file in the columns of observations/transit_times.csv or observations/volumes.csv",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string?> _scenario = new("--scenario") { Description = "Scenario whose undated changes apply first", HelpName = "FILE" };

    private readonly Option<int> _replications = new("--replications")
    {
        Description = "Replications of every year that is asked about",
        HelpName = "N",
        DefaultValueFactory = _ => SimulationDefaults.Replications,
    };

    private readonly Option<ulong> _seed = new("--seed") { Description = "Seed of all random streams", HelpName = "S", DefaultValueFactory = _ => SimulationDefaults.Seed };

    public ValidateCommand()
        : base(
            "validate", "Does the model predict what was observed? Every observation beside the prediction of its own year",
            "karvan validate --observations data/titr/observations/transit_times.csv", "karvan validate data/titr --observations my-times.csv --replications 50 --format json")
    {
        Arguments.Add(_package);
        Options.Add(_observations);
        Options.Add(_scenario);
        Options.Add(_replications);
        Options.Add(_seed);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        ValidationResult result = ValidationStudy.Run(RequestOf(context), context.Progress("Validating"), cancellation);
        context.Write(ValidationReport.Of(result));
        if (context.ResultFolder is { } folder) Plot(result, folder);
        return Task.FromResult(result.Summary.InsideP10P90 < Bar ? ExitCode.Findings : ExitCode.Done);
    }

    private static void Plot(ValidationResult result, string folder)
    {
        foreach (string unit in result.Rows.Select(row => row.Unit).Distinct(StringComparer.Ordinal))
        {
            if (PredictionPlot.Draw(result.Rows, unit) is { } drawing) File.WriteAllText(Path.Combine(folder, $"predictions-{string.Concat(unit.Where(char.IsAsciiLetterOrDigit))}.svg"), drawing);
        }
    }

    private ValidationRequest RequestOf(VerbContext context)
    {
        int replications = context.Value(_replications);
        if (replications is < 1 or > SimulationDefaults.MostReplications)
            throw new CommandException(ExitCode.WrongUsage, $"--replications: '{replications}' is not from 1 to {SimulationDefaults.MostReplications}.");
        ObservationFile observations = ObservationReader.Read(Path.Combine(context.Environment.WorkingFolder, context.Value(_observations)!));
        LoadedCorridor corridor = LoadedCorridor.Of(context, _package, context.Value(_scenario));
        foreach (string remark in corridor.Remarks) context.Remark(remark);
        if (corridor.Dated.Count > 0) context.Remark($"{corridor.Dated.Count} dated changes of the scenario are left out: each observation is asked of a year of its own.");
        return new ValidationRequest
        {
            Package = corridor.Package,
            Observations = observations,
            Replications = replications,
            Seed = context.Value(_seed),
            Scenario = corridor.Scenario?.Name,
            ScenarioHash = corridor.Scenario?.Hash,
        };
    }
}
