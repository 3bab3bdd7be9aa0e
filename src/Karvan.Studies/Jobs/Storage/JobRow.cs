using NodaTime;

namespace Karvan.Studies.Jobs.Storage;

/// <summary>A row of the table of jobs, as Dapper reads it.</summary>
internal sealed class JobRow
{
    public long Id { get; init; }

    public string Kind { get; init; } = "";

    public string Title { get; init; } = "";

    public string Request { get; init; } = "";

    public string State { get; init; } = "";

    public long CancelAsked { get; init; }

    public long Attempt { get; init; }

    public long Losses { get; init; }

    public string? Owner { get; init; }

    public long? LeaseUntilMs { get; init; }

    public double ProgressDone { get; init; }

    public double ProgressTotal { get; init; }

    public string ProgressMessage { get; init; } = "";

    public long? EstimateMs { get; init; }

    public long CreatedMs { get; init; }

    public long? StartedMs { get; init; }

    public long? FinishedMs { get; init; }

    public string? RunId { get; init; }

    public long IsPartial { get; init; }

    public string? Error { get; init; }

    public Job ToJob() => new()
    {
        Id = Id,
        Kind = Kind,
        Title = Title,
        Request = Request,
        State = Enum.Parse<JobState>(State, ignoreCase: true),
        CancelAsked = CancelAsked != 0,
        Attempt = Attempt,
        Losses = Losses,
        Owner = Owner,
        LeaseUntil = Time(LeaseUntilMs),
        Progress = new JobProgress(ProgressDone, ProgressTotal, ProgressMessage, Time(EstimateMs)),
        Created = Instant.FromUnixTimeMilliseconds(CreatedMs),
        Started = Time(StartedMs),
        Finished = Time(FinishedMs),
        RunId = RunId,
        IsPartial = IsPartial != 0,
        Error = Error,
    };

    private static Instant? Time(long? milliseconds) => milliseconds is { } ms ? Instant.FromUnixTimeMilliseconds(ms) : null;
}
