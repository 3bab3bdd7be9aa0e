using System.CommandLine;
using Karvan.Cli.Shell;
using Karvan.Studies.Jobs;
using Karvan.Studies.Jobs.Requests;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>A verb below <c>jobs add</c>: reads and checks what the verb reads, and keeps it instead of doing it.</summary>
internal sealed class AddedVerb : VerbCommand
{
    private readonly IJobVerb _verb;

    /// <param name="verb">The verb; it is an <see cref="IJobVerb"/>.</param>
    public AddedVerb(VerbCommand verb)
        : base(verb.Name, $"As a job: {verb.Description}", [.. verb.Examples.Where(example => !example.Contains("--out", StringComparison.Ordinal)).Select(example => example.Replace("karvan ", "karvan jobs add ", StringComparison.Ordinal))])
    {
        _verb = (IJobVerb)verb;
        foreach (Argument argument in verb.Arguments) Arguments.Add(argument);
        foreach (Option option in verb.Options.Except(_verb.OptionsOfTheShell)) Options.Add(option);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        JobStore store = JobsOfStore.Open(context);
        JobRequest request = _verb.JobOf(context);
        request.Check();
        Job job = store.Add(request);
        context.Write(JobReport.Of(store, job));
        context.Remark($"Job {job.Id} waits; 'karvan jobs run' works it off.");
        return Task.FromResult(ExitCode.Done);
    }
}
