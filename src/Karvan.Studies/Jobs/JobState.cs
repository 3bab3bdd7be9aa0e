namespace Karvan.Studies.Jobs;

/// <summary>Where a job is. The last three are final.</summary>
public enum JobState
{
    /// <summary>It waits for a worker.</summary>
    Queued,

    /// <summary>A worker has it.</summary>
    Running,

    /// <summary>Its result is there.</summary>
    Done,

    /// <summary>It ended with an error.</summary>
    Failed,

    /// <summary>It was cancelled; there is no result.</summary>
    Cancelled,
}
