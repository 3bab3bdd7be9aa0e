using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Experiments.Sweeps;
using Karvan.Studies.Jobs.Requests;

namespace Karvan.Cli.Commands;

/// <summary>Runs a year at many points of its uncertain numbers.</summary>
internal sealed class SweepCommand : VerbCommand, IJobVerb
{
    private readonly Argument<string> _package = PackageArgument.Create();
    private readonly SweepOptions _options = new();

    public SweepCommand()
        : base(
            "sweep", "Which uncertain fact moves an answer most, so which one to verify first? How does an answer change with a number?",
            "karvan sweep --figure transit/all/container/p90 --budget 30m",
            "karvan sweep --grid fleets/acs-feeder-aktau-alat/vessels=2,4,6 --figure throughput/route/container/both/year",
            "karvan sweep --lhs 100 --format csv")
    {
        Arguments.Add(_package);
        _options.AddTo(this);
    }

    public JobRequest JobOf(VerbContext context)
    {
        LoadedCorridor corridor = CorridorOf(context);
        return SweepJobRequest.Of(_options.RequestOf(context, corridor), corridor.Source);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        SweepRequest request = _options.RequestOf(context, CorridorOf(context));
        SweepResult result = SweepStudy.Run(request, context.Progress("Sweeping"), cancellation);
        context.Write(SweepReport.Of(result));
        return Task.FromResult(result switch
        {
            { Partial: false } => ExitCode.Done,
            { StoppedBy: "cancel" } => ExitCode.Cancelled,
            _ => ExitCode.Incomplete,
        });
    }

    private LoadedCorridor CorridorOf(VerbContext context) => LoadedCorridor.Of(context, _package, context.Value(_options.Simulate.Scenario));
}
