using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Studies.Branches;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Simulations;

namespace Karvan.Cli.Commands;

/// <summary>Goes on from a kept moment under other changes.</summary>
internal sealed class BranchCommand : VerbCommand
{
    private readonly Argument<string> _folder = new("DIR") { Description = "Folder of 'karvan simulate --keep DIR --checkpoint-at DAY'" };

    private readonly Option<string> _scenario = new("--scenario")
    {
        Description = "Scenario that begins with the changes of the kept run, if it had any, and adds changes that begin at the kept moment or later",
        HelpName = "FILE",
        Required = true,
    };

    private readonly Option<string?> _at = CreateAt();
    private readonly Option<int?> _replications = new("--replications") { Description = "The first so many of the kept years [default: all of them]", HelpName = "N" };
    private readonly SimulateOptions _options = new();

    public BranchCommand()
        : base(
            "branch", "Something happens on that day: what becomes of what is under way? Goes on from a kept moment, with the change and without", "karvan branch runs/2024 --scenario data/scenarios/storm-aktau.yaml",
            "karvan branch runs/2024 --scenario closes.yaml --at 2024-11-05 --format json")
    {
        Arguments.Add(_folder);
        foreach (Option option in new Option[] { _scenario, _at, _replications, _options.Threads }) Options.Add(option);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        string folder = context.Value(_folder);
        if (folder.Length == 0) throw new CommandException(ExitCode.WrongUsage, "Name the folder of 'karvan simulate --keep DIR --checkpoint-at DAY'.");
        KeptMoment moment = KeptMoment.Open(Path.GetFullPath(folder, context.Environment.WorkingFolder), context.Value(_at) is { } at ? Moments.Parse(at) : null);
        Scenario scenario = ScenarioLoading.Read(context, context.Value(_scenario)!);
        Scenario? kept = BranchScenario.KeptPartOf(scenario, moment);
        CorridorPackage package = PackageLoading.Load(context, scenario.PackageFolder);
        BranchResult result = BranchStudy.Run(
            moment, RequestOf(context, package, kept, moment), RequestOf(context, package, scenario, moment), context.Progress($"Branching off on {Moments.Write(moment.Moment)}"), cancellation);
        context.Write(BranchReport.Of(result));
        return Task.FromResult(ExitCode.Done);
    }

    private SimulationRequest RequestOf(VerbContext context, CorridorPackage package, Scenario? scenario, KeptMoment moment)
    {
        ScenarioResult? changed = scenario is null ? null : ScenarioLoading.Apply(context, package, scenario);
        return new SimulationRequest
        {
            Package = changed?.Package ?? package,
            Dated = changed?.Dated ?? [],
            Scenario = scenario?.Name,
            ScenarioHash = scenario?.Hash,
            Year = moment.Run.Year,
            Seed = moment.Run.Seed,
            WarmUpDays = moment.Run.WarmUpDays,
            Replications = ReplicationsOf(context, moment),
            Threads = context.Value(_options.Threads) ?? Environment.ProcessorCount,
        };
    }

    private int ReplicationsOf(VerbContext context, KeptMoment moment)
    {
        if (context.Value(_replications) is not { } asked) return moment.Replications;
        return asked >= 1 && asked <= moment.Replications
            ? asked
            : throw new CommandException(ExitCode.WrongUsage, $"--replications must be 1 to {moment.Replications}, which are kept, not {asked}.");
    }

    private static Option<string?> CreateAt()
    {
        Option<string?> at = new("--at") { Description = "Moment to go on from, a day or a minute, UTC [default: the only one that is kept]", HelpName = "DAY" };
        at.Validators.Add(SimulateOptions.CheckMoments);
        return at;
    }
}
