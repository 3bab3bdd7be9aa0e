using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Jobs;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Lists the jobs of the store.</summary>
internal sealed class JobsListCommand : VerbCommand
{
    private readonly Option<string?> _state = new("--state") { Description = "Only jobs in this state", HelpName = "STATE" };

    public JobsListCommand() : base("list", "List the jobs of the store, the oldest first", "karvan jobs list", "karvan jobs list --state running --format json")
    {
        _state.AcceptOnlyFromAmong([.. Enum.GetNames<JobState>().Select(name => name.ToLowerInvariant())]);
        Options.Add(_state);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        JobStore store = JobsOfStore.Open(context);
        JobState? state = context.Value(_state) is { } name ? Enum.Parse<JobState>(name, ignoreCase: true) : null;
        context.Write(JobReport.Of(store, [.. store.List().Where(job => state is null || job.State == state)]));
        return Task.FromResult(ExitCode.Done);
    }
}
