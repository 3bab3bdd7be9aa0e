using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Capacities;
using Karvan.Studies.Jobs.Requests;

namespace Karvan.Cli.Commands;

/// <summary>Finds how much the corridor sustains.</summary>
internal sealed class CapacityCommand : VerbCommand, IJobVerb
{
    private readonly Argument<string> _package = PackageArgument.Create();
    private readonly SimulateOptions _options = new();
    private readonly Option<string> _by = new("--by") { Description = "How it is found", DefaultValueFactory = _ => "simulation" };
    private readonly Option<string[]> _scope = new("--scope") { Description = "Cargo whose demand is multiplied; may be given several times [default: each]", HelpName = "SCOPE", DefaultValueFactory = _ => [] };
    private readonly Option<int> _replications = new("--replications") { Description = "Replications, 2 to 100; each is searched by itself", HelpName = "N", DefaultValueFactory = _ => CapacityDefaults.Replications };

    public CapacityCommand()
        : base("capacity", "How much could the corridor carry, and what binds?", "karvan capacity", "karvan capacity data/titr --year 2023 --scope container --format json")
    {
        Arguments.Add(_package);
        _by.AcceptOnlyFromAmong("simulation");
        _scope.AcceptOnlyFromAmong([.. CapacityScopes.All]);
        foreach (Option option in new Option[] { _by, _scope, _options.Year, _options.Scenario, _replications, _options.Seed, _options.Threads }) Options.Add(option);
    }

    public JobRequest JobOf(VerbContext context)
    {
        LoadedCorridor corridor = CorridorOf(context);
        return CapacityJobRequest.Of(RequestOf(context, corridor), corridor.Source);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        CapacityResult result = CapacityStudy.Run(RequestOf(context, CorridorOf(context)), context.Progress("Searching"), cancellation);
        context.Write(CapacityReport.Of(result));
        return Task.FromResult(result.Partial ? ExitCode.Cancelled : ExitCode.Done);
    }

    private LoadedCorridor CorridorOf(VerbContext context)
    {
        int replications = context.Value(_replications);
        if (replications is < 2 or > 100) throw new CommandException(ExitCode.WrongUsage, $"--replications must be 2 to 100, not {replications}.");
        return LoadedCorridor.Of(context, _package, context.Value(_options.Scenario));
    }

    private CapacityRequest RequestOf(VerbContext context, LoadedCorridor corridor)
    {
        foreach (string remark in corridor.Remarks) context.Remark(remark);
        int year = context.Value(_options.Year);
        if (!corridor.Package.Demand.Any(row => row.Year == year && row.Scope != "tracer")) throw new CommandException(ExitCode.NoAnswer, $"--year {year}: the package has no demand of that year to multiply.");
        string[] scopes = context.Value(_scope) ?? [];
        return new CapacityRequest
        {
            Package = corridor.Package,
            Dated = corridor.Dated,
            Year = year,
            Replications = context.Value(_replications),
            Seed = context.Value(_options.Seed),
            Threads = context.Value(_options.Threads) ?? Environment.ProcessorCount,
            Scopes = scopes.Length > 0 ? scopes : CapacityScopes.All,
            Scenario = corridor.Scenario?.Name,
            ScenarioHash = corridor.Scenario?.Hash,
        };
    }
}
