using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Gains;
using Karvan.Studies.Simulations;

namespace Karvan.Cli.Commands;

/// <summary>Finds what holds the corridor back by giving it more.</summary>
internal sealed class BottlenecksCommand : VerbCommand
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

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        int top = context.Value(_top);
        if (top is < 1 or > 50) throw new CommandException(ExitCode.WrongUsage, $"--top: '{top}' is not from 1 to 50.");
        SimulationRequest request = _options.RequestOf(context, LoadedCorridor.Of(context, _package, context.Value(_options.Scenario)));
        if (request.Replications < 2) throw new CommandException(ExitCode.WrongUsage, $"--replications: '{request.Replications}' is too few; a difference needs 2 or more.");
        context.Write(BottlenecksReport.Of(GainStudy.Run(request, top, context.Progress("Raising"), cancellation)));
        return Task.FromResult(ExitCode.Done);
    }
}
