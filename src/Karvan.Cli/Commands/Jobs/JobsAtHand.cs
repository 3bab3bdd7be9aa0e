using Karvan.Cli.Shell;
using Karvan.Studies.Jobs;
using Karvan.Studies.Jobs.Running;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Shows the job at hand on standard error, and remembers those that were worked at.</summary>
internal sealed class JobsAtHand(VerbContext context) : IJobObserver
{
    private readonly List<Job> _ended = [];

    /// <summary>Jobs that were worked at, as they were when the worker was through with them.</summary>
    public IReadOnlyList<Job> Ended => _ended;

    public IProgress<double>? Begins(Job job)
    {
        context.Remark($"Job {job.Id} begins{(job.Attempt > 1 ? $" again, attempt {job.Attempt}" : "")}: {job.Kind}, {job.Title}.");
        return context.Progress($"Job {job.Id}");
    }

    public void Ends(Job job)
    {
        _ended.Add(job);
        context.Remark(job.State switch
        {
            JobState.Queued => $"Job {job.Id} went back to the queue.",
            JobState.Failed => $"Job {job.Id} failed: {job.Error}",
            JobState.Running => $"Job {job.Id} was taken over by another worker.",
            _ => $"Job {job.Id} is {job.State.ToString().ToLowerInvariant()}.",
        });
    }
}
