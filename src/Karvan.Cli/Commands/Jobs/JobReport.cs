using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Jobs;
using NodaTime;
using NodaTime.Text;

namespace Karvan.Cli.Commands.Jobs;

/// <summary>Shows jobs.</summary>
internal static class JobReport
{
    private static readonly InstantPattern _minutes = InstantPattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm");

    /// <summary>Several jobs, a row each.</summary>
    public static Report Of(JobStore store, IReadOnlyList<Job> jobs)
    {
        ReportTable table = new(
            "jobs", "Jobs", new("id", "Id"), new("kind", "Verb"), new("title", "What"), new("state", "State"), new("share", "Done", "P0"), new("created", "Added, UTC"), new("finished", "Ended, UTC"));
        foreach (Job job in jobs)
            table.Add(job.Id, job.Kind, job.Title, StateOf(job, store.Now), job.Progress.Done / job.Progress.Total, _minutes.Format(job.Created), job.Finished is { } end ? _minutes.Format(end) : null);
        return new Report("jobs", new { Schema = 1, Jobs = jobs.Select(job => JobView.Of(job, store)).ToArray() }, [table], [Counts(jobs)]);
    }

    /// <summary>One job, all that is known of it.</summary>
    public static Report Of(JobStore store, Job job)
    {
        ReportTable table = new("job", string.Create(CultureInfo.InvariantCulture, $"Job {job.Id}"), new("what", "What"), new("value", "Value"));
        foreach ((string what, string? value) in Lines(store, job))
            if (value is not null) table.Add(what, value);
        return new Report("job", new { Schema = 1, Job = JobView.Of(job, store) }, [table], []);
    }

    private static IEnumerable<(string What, string? Value)> Lines(JobStore store, Job job)
    {
        Instant now = store.Now;
        yield return ("verb", job.Kind);
        yield return ("what", job.Title);
        yield return ("state", StateOf(job, now));
        yield return ("progress", job.Progress.Message.Length > 0 ? job.Progress.Message : null);
        yield return ("likely to end", job.Progress.EstimatedEnd is { } end ? $"{_minutes.Format(end)} UTC, {LeftOf(end - now)}" : null);
        yield return ("worker", job.Owner);
        yield return ("added", Time(job.Created));
        yield return ("taken up", job.Started is { } started ? $"{Time(started)}{(job.Attempt > 1 ? $", {job.Attempt} times in all" : "")}" : null);
        yield return ("ended", Time(job.Finished));
        yield return ("result", job.State == JobState.Done ? store.Folders.ResultOf(job.Id) : null);
        yield return ("run", job.RunId);
        yield return ("error", job.Error);
    }

    private static string StateOf(Job job, Instant now) => job switch
    {
        { State: JobState.Done, IsPartial: true } => "done, marked as partial",
        { State: JobState.Running, CancelAsked: true } => "running, asked to cancel",
        { State: JobState.Running } when job.IsLost(now) => "running, no sign of its worker",
        _ => job.State.ToString().ToLowerInvariant(),
    };

    private static string? Time(Instant? time) => time is { } instant ? InstantPattern.General.Format(instant) : null;

    private static string LeftOf(Duration left) => left.TotalSeconds switch
    {
        <= 0 => "any moment",
        < 90 => $"in about {Math.Ceiling(left.TotalSeconds):0} s",
        < 5400 => $"in about {Math.Ceiling(left.TotalMinutes):0} min",
        _ => $"in about {left.TotalHours:0.0} h",
    };

    private static string Counts(IReadOnlyList<Job> jobs) =>
        jobs.Count == 0 ? "No jobs." : string.Join(", ", jobs.GroupBy(job => job.State).OrderBy(group => group.Key).Select(group => $"{group.Count()} {group.Key.ToString().ToLowerInvariant()}")) + ".";
}
