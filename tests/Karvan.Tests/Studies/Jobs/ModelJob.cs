using Karvan.Studies.Jobs;

namespace Karvan.Tests.Studies.Jobs;

/// <summary>A job as the model has it.</summary>
internal sealed class ModelJob
{
    public JobState State { get; set; } = JobState.Queued;

    public bool CancelAsked { get; set; }

    public int Attempt { get; set; }

    public int Losses { get; set; }

    /// <summary>Second after which its worker counts as gone.</summary>
    public int Lease { get; set; }

    public bool IsFinished => State is JobState.Done or JobState.Failed or JobState.Cancelled;

    public string Text => $"{State}{(CancelAsked ? " asked" : "")} {Attempt} {Losses}";
}
