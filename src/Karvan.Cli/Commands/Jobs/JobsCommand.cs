using Karvan.Cli.Shell;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Groups what can be done with jobs.</summary>
internal sealed class JobsCommand : VerbCommand
{
    public JobsCommand() : base("jobs", "Keeps long work in the store, works it off and shows how far it is", "karvan jobs add simulate --replications 500", "karvan jobs run --until-empty", "karvan jobs list")
    {
        foreach (VerbCommand part in new VerbCommand[] { new JobsAddCommand(), new JobsRunCommand(), new JobsListCommand(), new JobsShowCommand(), new JobsCancelCommand(), new JobsRemoveCommand() })
            Subcommands.Add(part);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation) =>
        throw new CommandException(ExitCode.WrongUsage, "say what to do with jobs: karvan jobs add, run, list, show, cancel or remove.");
}
