using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Studies.Reports;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Karvan.Studies.Simulations;

namespace Karvan.Cli.Commands;

/// <summary>Simulates a year of the corridor.</summary>
internal sealed class SimulateCommand : VerbCommand
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

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        string store = StoreFolder.Of(context);
        SimulationRequest request = RequestOf(context, store);
        SimulationResult result = Run(context, request, cancellation);
        context.Write(SimulationReport.Of(result));
        if (context.ResultFolder is { } folder) File.WriteAllText(Path.Combine(folder, "report.html"), HtmlReport.Write(result, request.Package));
        Keep(context, store, result);
        return Task.FromResult(result.Partial ? ExitCode.Cancelled : ExitCode.Done);
    }

    private static SimulationResult Run(VerbContext context, SimulationRequest request, CancellationToken cancellation)
    {
        try
        {
            return SimulationStudy.Run(request, context.Progress($"Simulating {request.Year}"), cancellation);
        }
        catch (OperationsException exception)
        {
            throw new CommandException(ExitCode.InvalidInput, exception.Message);
        }
    }

    private static string NoYear(CorridorPackage package, int year)
    {
        int[] years = [.. package.Demand.Select(row => row.Year).Distinct().Order()];
        return years.Length == 0 ? "the package has no demand.csv rows." : $"--year {year}: the package has demand of {string.Join(", ", years)} only.";
    }

    private static void Keep(VerbContext context, string store, SimulationResult result)
    {
        string file = new RunStore(store).Keep(result);
        context.Remark($"Kept as {Path.GetRelativePath(context.Environment.WorkingFolder, file)}.");
    }

    private SimulationRequest RequestOf(VerbContext context, string store)
    {
        List<string> remarks = [.. EvidenceRemarks(context, store)];
        Scenario? scenario = context.Value(_options.Scenario) is { Length: > 0 } file ? ScenarioLoading.Read(context, file) : null;
        CorridorPackage package = PackageLoading.Load(context, FolderOf(context, scenario, remarks));
        int year = context.Value(_options.Year);
        if (!package.Demand.Any(row => row.Year == year)) throw new CommandException(ExitCode.NoAnswer, NoYear(package, year));
        ScenarioResult? changed = scenario is null ? null : ScenarioLoading.Apply(context, package, scenario);
        return new SimulationRequest
        {
            Package = changed?.Package ?? package,
            Dated = changed?.Dated ?? [],
            Scenario = scenario?.Name,
            ScenarioHash = scenario?.Hash,
            Year = year,
            Replications = context.Value(_options.Replications),
            Seed = context.Value(_options.Seed),
            WarmUpDays = context.Value(_options.WarmUp),
            Threads = context.Value(_options.Threads) ?? Environment.ProcessorCount,
            Remarks = remarks,
        };
    }

    // A scenario names its package; another one named on the command line wins, and the result says so.
    private string FolderOf(VerbContext context, Scenario? scenario, List<string> remarks)
    {
        if (scenario is null) return context.Package(_package);
        if (context.Value(_package) == PackageArgument.Default) return scenario.PackageFolder;
        string folder = context.Package(_package);
        if (Path.GetFullPath(scenario.PackageFolder) != Path.GetFullPath(folder))
            remarks.Add($"The scenario '{scenario.Name}' was made for '{scenario.Base}' and is applied to '{context.Value(_package)}'.");
        return folder;
    }

    private IEnumerable<string> EvidenceRemarks(VerbContext context, string store)
    {
        if (context.Value(_options.Evidence) != SimulateOptions.FromStore) return [];
        if (StoreFolder.HasRegister(store))
            throw new CommandException(ExitCode.InvalidInput, $"--evidence store: '{store}' holds a register, whose claims this verb cannot apply; use --evidence package.");
        return [$"--evidence store: there is no register in '{context.Store}', so no claim was accepted there and the evidence of the package is used."];
    }
}
