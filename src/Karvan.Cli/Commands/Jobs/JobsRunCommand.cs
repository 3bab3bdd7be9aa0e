using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Jobs;
using Karvan.Studies.Jobs.Running;
using NodaTime;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Works off jobs in the foreground.</summary>
internal sealed class JobsRunCommand : VerbCommand
{
    private readonly Option<bool> _once = new("--once") { Description = "End after one job, or at once when none waits" };
    private readonly Option<bool> _untilEmpty = new("--until-empty") { Description = "End when no job waits or runs, with another worker either" };
    private readonly Option<int> _lease = new("--lease")
    {
        Description = $"Without a sign of this worker for so many seconds another takes its job up, {JobDefaults.ShortestLeaseSeconds} to {JobDefaults.LongestLeaseSeconds}",
        HelpName = "SECONDS",
        DefaultValueFactory = _ => JobDefaults.LeaseSeconds,
    };

    public JobsRunCommand()
        : base("run", "Work off jobs, one after another, until Ctrl-C, which gives the job at hand back to the queue; several may run at once", "karvan jobs run", "karvan jobs run --until-empty --quiet")
    {
        foreach (Option option in new Option[] { _once, _untilEmpty, _lease }) Options.Add(option);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        bool isOnce = context.Value(_once), untilEmpty = context.Value(_untilEmpty);
        if (isOnce && untilEmpty) throw new CommandException(ExitCode.WrongUsage, "--once and --until-empty: choose one of them.");
        JobStore store = JobsOfStore.Open(context);
        JobRunner runner = new(store, SystemClock.Instance, new JobRunnerOptions { Lease = LeaseOf(context) });
        JobsAtHand observer = new(context);
        if (!isOnce && !untilEmpty) context.Remark($"Working off the jobs of '{store.Folders.Store}' until Ctrl-C.");
        if (isOnce) RunOne(context, store, runner, observer, cancellation);
        else runner.Run(untilEmpty, observer, cancellation);
        context.Write(JobReport.Of(store, observer.Ended));
        return Task.FromResult(cancellation.IsCancellationRequested ? ExitCode.Cancelled : observer.Ended.Any(job => job.State == JobState.Failed) ? ExitCode.Findings : ExitCode.Done);
    }

    private static void RunOne(VerbContext context, JobStore store, JobRunner runner, JobsAtHand observer, CancellationToken cancellation)
    {
        if (runner.RunNext(observer, cancellation) is not null) return;
        int running = store.List().Count(job => job.State == JobState.Running);
        context.Remark(running == 0 ? "No job waits." : $"No job waits; {running} with another worker.");
    }

    private Duration LeaseOf(VerbContext context)
    {
        int seconds = context.Value(_lease);
        return seconds is >= JobDefaults.ShortestLeaseSeconds and <= JobDefaults.LongestLeaseSeconds
            ? Duration.FromSeconds(seconds)
            : throw new CommandException(ExitCode.WrongUsage, $"--lease must be {JobDefaults.ShortestLeaseSeconds} to {JobDefaults.LongestLeaseSeconds} seconds, not {seconds}.");
    }
}
