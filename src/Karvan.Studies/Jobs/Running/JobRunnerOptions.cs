using NodaTime;

namespace Karvan.Studies.Jobs.Running;

/// <summary>How a worker works. Immutable.</summary>
public sealed record JobRunnerOptions
{
    private static readonly Duration _slowestSign = Duration.FromSeconds(1);

    /// <summary>Name of the worker; no other may bear it.</summary>
    public string Owner { get; init; } = $"{Environment.MachineName}/{Environment.ProcessId}/{Guid.NewGuid().ToString("N")[..8]}";

    /// <summary>
    /// Time without a sign after which another worker takes the job up, <see cref="JobDefaults.ShortestLeaseSeconds"/> to <see cref="JobDefaults.LongestLeaseSeconds"/> s.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public Duration Lease
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, Duration.FromSeconds(JobDefaults.ShortestLeaseSeconds));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, Duration.FromSeconds(JobDefaults.LongestLeaseSeconds));
            field = value;
        }
    } = Duration.FromSeconds(JobDefaults.LeaseSeconds);

    /// <summary>Time between two signs: a fifth of the lease, at most a second, which is also how soon a cancel is seen.</summary>
    internal Duration Sign => Duration.Min(_slowestSign, Lease / 5);
}
