using Karvan.Cli.Shell;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Adds a job: a verb of the command with its own arguments.</summary>
internal sealed class JobsAddCommand : VerbCommand
{
    public JobsAddCommand()
        : base("add", $"Check a verb with its own arguments and options and keep it as a job that waits; verbs: {Names()}", "karvan jobs add simulate data/titr --year 2023 --replications 500", "karvan jobs add compare baseline data/scenarios/storm-aktau.yaml", "karvan jobs add sweep --budget 2h")
    {
        TreatUnmatchedTokensAsErrors = false;
        foreach (VerbCommand verb in VerbsOfJobs()) Subcommands.Add(new AddedVerb(verb));
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation) => throw new CommandException(
        ExitCode.WrongUsage,
        context.Unknown is [var verb, ..] ? $"'{verb}' does not run as a job; these verbs do: {Names()}." : $"name a verb and its arguments: {Names()}.");

    private static VerbCommand[] VerbsOfJobs() => [new SimulateCommand(), new CompareCommand(), new BottlenecksCommand(), new SweepCommand(), new CapacityCommand()];

    private static string Names() => string.Join(", ", VerbsOfJobs().Select(verb => verb.Name));
}
