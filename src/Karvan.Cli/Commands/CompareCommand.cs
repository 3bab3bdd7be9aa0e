using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Studies.Experiments;
using Karvan.Studies.Simulations;

namespace Karvan.Cli.Commands;

/// <summary>Runs scenarios on common random numbers and tells their differences.</summary>
internal sealed class CompareCommand : VerbCommand
{
    /// <summary>Word for the package without a scenario.</summary>
    public const string Baseline = "baseline";

    private readonly Argument<string[]> _sides = new("A B ...")
    {
        Description = $"Scenario files or package folders; '{Baseline}' is the package as it is. The first is the base",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _package = new("--package") { Description = "Package of 'baseline' and of scenarios", HelpName = "DIR", DefaultValueFactory = _ => PackageArgument.Default };
    private readonly SimulateOptions _options = new();

    public CompareCommand()
        : base(
            "compare", "What does a change do? Scenarios beside a base, on the same weather, demand and chance", "karvan compare baseline data/scenarios/two-feeders-lost.yaml",
            "karvan compare data/scenarios/storm-aktau.yaml data/scenarios/demand-62-percent.yaml --replications 40 --format json")
    {
        Arguments.Add(_sides);
        Options.Add(_package);
        foreach (Option option in new Option[] { _options.Year, _options.Replications, _options.Seed, _options.WarmUp, _options.Threads }) Options.Add(option);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        string[] sides = context.Value(_sides);
        if (sides.Length < 2) throw new CommandException(ExitCode.WrongUsage, $"'{sides[0]}' stands alone: name what to compare it with, for example '{Baseline}'.");
        SimulationRequest[] requests = [.. sides.Select(side => RequestOf(context, side))];
        try
        {
            context.Write(ComparisonReport.Of(ComparisonStudy.Run(requests, context.Progress($"Comparing {sides.Length} runs"), cancellation)));
        }
        catch (OperationsException exception)
        {
            throw new CommandException(ExitCode.InvalidInput, exception.Message);
        }

        return Task.FromResult(ExitCode.Done);
    }

    private SimulationRequest RequestOf(VerbContext context, string side)
    {
        bool isScenario = side.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || side.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        Scenario? scenario = isScenario ? ScenarioLoading.Read(context, side) : null;
        CorridorPackage package = PackageLoading.Load(context, FolderOf(context, side, isScenario));
        ScenarioResult? changed = scenario is null ? null : ScenarioLoading.Apply(context, package, scenario);
        int year = context.Value(_options.Year);
        if (!package.Demand.Any(row => row.Year == year)) throw new CommandException(ExitCode.NoAnswer, $"--year {year}: the package '{package.Name}' has no demand of that year.");
        return new SimulationRequest
        {
            Package = changed?.Package ?? package,
            Dated = changed?.Dated ?? [],
            Scenario = scenario?.Name ?? (side == Baseline ? Baseline : null),
            ScenarioHash = scenario?.Hash,
            Year = year,
            Replications = context.Value(_options.Replications),
            Seed = context.Value(_options.Seed),
            WarmUpDays = context.Value(_options.WarmUp),
            Threads = context.Value(_options.Threads) ?? Environment.ProcessorCount,
        };
    }

    private string FolderOf(VerbContext context, string side, bool isScenario) =>
        context.Environment.FindFolder(isScenario || side == Baseline ? context.Value(_package)! : side);
}
