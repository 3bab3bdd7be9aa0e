using NodaTime;

namespace Karvan.Studies.Jobs;

/// <summary>Defaults and fixed choices of jobs.</summary>
public static class JobDefaults
{
    /// <summary>Times that the worker of a job may vanish before the job counts as failed: it may be what ends them.</summary>
    public const int MostLosses = 5;

    /// <summary>Shortest lease, s.</summary>
    public const int ShortestLeaseSeconds = 2;

    /// <summary>Longest lease, s.</summary>
    public const int LongestLeaseSeconds = 3_600;

    /// <summary>Lease, s: the time without a sign of its worker after which a job is taken up by another.</summary>
    public const int LeaseSeconds = 15;

    /// <summary>Time between two looks of a worker for work.</summary>
    public static Duration Poll { get; } = Duration.FromMilliseconds(500);
}
