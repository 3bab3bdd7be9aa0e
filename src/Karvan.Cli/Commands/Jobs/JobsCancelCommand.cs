using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Jobs;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Cancels a job.</summary>
internal sealed class JobsCancelCommand : VerbCommand
{
    private readonly Argument<long> _id = JobsOfStore.Id();

    public JobsCancelCommand() : base("cancel", "Cancel a job: one that waits never runs, one that runs ends within seconds without a result", "karvan jobs cancel 1") => Arguments.Add(_id);

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        JobStore store = JobsOfStore.Open(context);
        long id = context.Value(_id);
        Job job = store.Cancel(id) ?? throw JobsOfStore.Unknown(store, id);
        if (job.State is JobState.Done or JobState.Failed) throw new CommandException(ExitCode.NoAnswer, $"job {id} is {job.State.ToString().ToLowerInvariant()} already; there is nothing to cancel.");
        context.Write(JobReport.Of(store, job));
        if (job.State == JobState.Running) context.Remark($"Job {id} was asked to cancel; its worker ends it within seconds.");
        return Task.FromResult(ExitCode.Done);
    }
}
