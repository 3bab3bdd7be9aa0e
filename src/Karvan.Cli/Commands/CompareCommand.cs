using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Network.Changes;
using Karvan.Studies.Experiments;
using Karvan.Studies.Jobs.Requests;
using Karvan.Studies.Simulations;

namespace Karvan.Cli.Commands;

/// <summary>Runs scenarios on common random numbers and tells their differences.</summary>
internal sealed class CompareCommand : VerbCommand, IJobVerb
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

    public JobRequest JobOf(VerbContext context) => new CompareJobRequest
    {
        Sides = [.. SidesOf(context).Select(side => (Side: side, Corridor: CorridorOf(context, side))).Select(one => SimulationRecipe.Of(RequestOf(context, one.Side, one.Corridor), one.Corridor.Source))],
    };

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        string[] sides = SidesOf(context);
        SimulationRequest[] requests = [.. sides.Select(side => RequestOf(context, side, CorridorOf(context, side)))];
        context.Write(ComparisonReport.Of(ComparisonStudy.Run(requests, context.Progress($"Comparing {sides.Length} runs"), cancellation)));
        return Task.FromResult(ExitCode.Done);
    }

    private string[] SidesOf(VerbContext context)
    {
        string[] sides = context.Value(_sides);
        return sides.Length >= 2 ? sides : throw new CommandException(ExitCode.WrongUsage, $"'{sides[0]}' stands alone: name what to compare it with, for example '{Baseline}'.");
    }

    private LoadedCorridor CorridorOf(VerbContext context, string side)
    {
        bool isScenario = side.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || side.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);
        Scenario? scenario = isScenario ? ScenarioLoading.Read(context, side) : null;
        return LoadedCorridor.Of(context, FolderOf(context, side, isScenario), isScenario ? side : null, scenario);
    }

    private SimulationRequest RequestOf(VerbContext context, string side, LoadedCorridor corridor)
    {
        SimulationRequest request = _options.RequestOf(context, corridor);
        return side == Baseline ? request with { Scenario = Baseline } : request;
    }

    private string FolderOf(VerbContext context, string side, bool isScenario) =>
        context.Environment.FindFolder(isScenario || side == Baseline ? context.Value(_package)! : side);
}
