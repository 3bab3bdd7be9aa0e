using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Jobs;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Shows one job.</summary>
internal sealed class JobsShowCommand : VerbCommand
{
    private readonly Argument<long> _id = JobsOfStore.Id();

    public JobsShowCommand() : base("show", "Show a job: state, progress, when it is likely to end, where its result is", "karvan jobs show 1") => Arguments.Add(_id);

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        JobStore store = JobsOfStore.Open(context);
        long id = context.Value(_id);
        context.Write(JobReport.Of(store, store.Find(id) ?? throw JobsOfStore.Unknown(store, id)));
        return Task.FromResult(ExitCode.Done);
    }
}
