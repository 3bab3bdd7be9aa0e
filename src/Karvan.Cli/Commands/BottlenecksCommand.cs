using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Gains;
using Karvan.Studies.Jobs.Requests;
using Karvan.Studies.Simulations;

namespace Karvan.Cli.Commands;

/// <summary>Finds what holds the corridor back by giving it more.</summary>
internal sealed class BottlenecksCommand : VerbCommand, IJobVerb
{
    private readonly Argument<string> _package = PackageArgument.Create();
    private readonly SimulateOptions _options = new();
    private readonly Option<int> _top = new("--top") { Description = "Resources that are raised one at a time, 1 to 50", HelpName = "N", DefaultValueFactory = _ => 10 };

    public BottlenecksCommand()
        : base(
            "bottlenecks", "What holds the corridor back? What ten percent more of each resource brings, and which queues move with it", "karvan bottlenecks",
            "karvan bottlenecks data/titr --year 2023 --top 5 --replications 40 --format json")
    {
        Arguments.Add(_package);
        foreach (Option option in new Option[] { _top, _options.Year, _options.Scenario, _options.Replications, _options.Seed, _options.WarmUp, _options.Threads }) Options.Add(option);
    }

    public JobRequest JobOf(VerbContext context)
    {
        int top = TopOf(context);
        LoadedCorridor corridor = CorridorOf(context);
        return new BottlenecksJobRequest { Simulation = SimulationRecipe.Of(RequestOf(context, corridor), corridor.Source), Top = top };
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        int top = TopOf(context);
        SimulationRequest request = RequestOf(context, CorridorOf(context));
        context.Write(BottlenecksReport.Of(GainStudy.Run(request, top, context.Progress("Raising"), cancellation)));
        return Task.FromResult(ExitCode.Done);
    }

    private int TopOf(VerbContext context)
    {
        int top = context.Value(_top);
        return top is >= 1 and <= 50 ? top : throw new CommandException(ExitCode.WrongUsage, $"--top: '{top}' is not from 1 to 50.");
    }

    private LoadedCorridor CorridorOf(VerbContext context) => LoadedCorridor.Of(context, _package, context.Value(_options.Scenario));

    private SimulationRequest RequestOf(VerbContext context, LoadedCorridor corridor)
    {
        SimulationRequest request = _options.RequestOf(context, corridor);
        return request.Replications >= 2 ? request : throw new CommandException(ExitCode.WrongUsage, $"--replications: '{request.Replications}' is too few; a difference needs 2 or more.");
    }
}
