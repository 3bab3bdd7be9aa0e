using System.Text.Json.Nodes;
using NodaTime;

namespace Karvan.Studies.Jobs;

/// <summary>A job as JSON shows it.</summary>
public sealed record JobView
{
    /// <summary>Id.</summary>
    public required long Id { get; init; }

    /// <summary>The verb.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about, for people.</summary>
    public required string Title { get; init; }

    /// <summary>Where it is.</summary>
    public required JobState State { get; init; }

    /// <summary>Whether it was asked to cancel.</summary>
    public required bool CancelAsked { get; init; }

    /// <summary>Whether its worker gives no sign any more, so that the next worker takes it up.</summary>
    public required bool IsLost { get; init; }

    /// <summary>How often it was taken up.</summary>
    public required long Attempt { get; init; }

    /// <summary>How far it is.</summary>
    public required JobProgress Progress { get; init; }

    /// <summary>Worker; null = none.</summary>
    public string? Owner { get; init; }

    /// <summary>Until when its worker need not give a sign; null = none runs it.</summary>
    public Instant? LeaseUntil { get; init; }

    /// <summary>When it was added.</summary>
    public required Instant Created { get; init; }

    /// <summary>When it was first taken up; null = not yet.</summary>
    public Instant? Started { get; init; }

    /// <summary>When it ended; null = not yet.</summary>
    public Instant? Finished { get; init; }

    /// <summary>Run id of its result; null = there is none.</summary>
    public string? RunId { get; init; }

    /// <summary>Whether its result stopped at a limit that was asked for and is marked as partial.</summary>
    public required bool Partial { get; init; }

    /// <summary>File of its result; null = there is none.</summary>
    public string? Result { get; init; }

    /// <summary>Why it failed; null = it did not.</summary>
    public string? Error { get; init; }

    /// <summary>The request; null where it cannot be read.</summary>
    public JsonNode? Request { get; init; }

    /// <summary>The view of a job.</summary>
    /// <param name="job">The job.</param>
    /// <param name="store">Its store.</param>
    public static JobView Of(Job job, JobStore store)
    {
        ArgumentNullException.ThrowIfNull(job);
        ArgumentNullException.ThrowIfNull(store);
        return new JobView
        {
            Id = job.Id,
            Kind = job.Kind,
            Title = job.Title,
            State = job.State,
            CancelAsked = job.CancelAsked,
            IsLost = job.IsLost(store.Now),
            Attempt = job.Attempt,
            Progress = job.Progress,
            Owner = job.Owner,
            LeaseUntil = job.LeaseUntil,
            Created = job.Created,
            Started = job.Started,
            Finished = job.Finished,
            RunId = job.RunId,
            Partial = job.IsPartial,
            Result = job.State == JobState.Done ? store.Folders.ResultOf(job.Id) : null,
            Error = job.Error,
            Request = RequestOf(job),
        };
    }

    private static JsonNode? RequestOf(Job job)
    {
        try
        {
            return JsonNode.Parse(job.Request);
        }
        catch (System.Text.Json.JsonException)
        {
            return null;
        }
    }
}
