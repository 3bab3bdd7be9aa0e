using Karvan.Studies.Jobs.Requests;
using NodaTime;

namespace Karvan.Studies.Jobs;

/// <summary>A job as the store had it at one moment. Immutable.</summary>
public sealed record Job
{
    /// <summary>Number of the job in its store, from 1; never given twice.</summary>
    public required long Id { get; init; }

    /// <summary>The verb.</summary>
    public required string Kind { get; init; }

    /// <summary>What it is about, for people.</summary>
    public required string Title { get; init; }

    /// <summary>The request as JSON; <see cref="JobRequest.Parse"/> reads it.</summary>
    public required string Request { get; init; }

    /// <summary>Where it is.</summary>
    public required JobState State { get; init; }

    /// <summary>Whether it was asked to cancel: a job that runs ends soon.</summary>
    public bool CancelAsked { get; init; }

    /// <summary>How often it was taken up.</summary>
    public long Attempt { get; init; }

    /// <summary>How often its worker gave no sign any more.</summary>
    public long Losses { get; init; }

    /// <summary>Worker that runs it; null = none does.</summary>
    public string? Owner { get; init; }

    /// <summary>Until when its worker need not give a sign; null = none runs it.</summary>
    public Instant? LeaseUntil { get; init; }

    /// <summary>How far it is.</summary>
    public required JobProgress Progress { get; init; }

    /// <summary>When it was added.</summary>
    public required Instant Created { get; init; }

    /// <summary>When it was first taken up; null = not yet.</summary>
    public Instant? Started { get; init; }

    /// <summary>When it ended; null = not yet.</summary>
    public Instant? Finished { get; init; }

    /// <summary>Run id of its result; null = there is none.</summary>
    public string? RunId { get; init; }

    /// <summary>Whether its result stopped at a limit that was asked for and is marked as partial.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Why it failed, one message; null = it did not.</summary>
    public string? Error { get; init; }

    /// <summary>Whether it ended for good.</summary>
    public bool IsFinished => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    /// <summary>Whether its worker gave no sign for longer than its lease, so that the next worker takes it up.</summary>
    /// <param name="now">The time.</param>
    public bool IsLost(Instant now) => LeaseUntil is { } until && until < now;
}
