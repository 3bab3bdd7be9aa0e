using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Jobs;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Removes a finished job.</summary>
internal sealed class JobsRemoveCommand : VerbCommand
{
    private readonly Argument<long> _id = JobsOfStore.Id();

    public JobsRemoveCommand() : base("remove", "Forget a finished job and delete its folder with the result", "karvan jobs remove 1") => Arguments.Add(_id);

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        JobStore store = JobsOfStore.Open(context);
        long id = context.Value(_id);
        Job job = store.Find(id) ?? throw JobsOfStore.Unknown(store, id);
        if (!store.Remove(id)) throw new CommandException(ExitCode.NoAnswer, $"job {id} is {job.State.ToString().ToLowerInvariant()}; only a finished one can be removed: karvan jobs cancel {id} ends it.");
        context.Write(JobReport.Of(store, [job]));
        context.Remark($"Removed job {id}.");
        return Task.FromResult(ExitCode.Done);
    }
}
