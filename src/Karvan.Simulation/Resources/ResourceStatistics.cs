namespace Karvan.Simulation;

/// <summary>What was observed at a resource since the start or the last reset of statistics. A copy: it does not change any more.</summary>
public readonly record struct ResourceStatistics
{
    /// <summary>Mean number of servers held, over time.</summary>
    public double MeanBusy { get; init; }

    /// <summary>Largest number of servers held.</summary>
    public double MaximumBusy { get; init; }

    /// <summary>Mean number of servers there were, over time.</summary>
    public double MeanCapacity { get; init; }

    /// <summary>Server time held over server time there was; above 1 when a shrunken resource finishes what it began, 0 when there was none.</summary>
    public double Utilization { get; init; }

    /// <summary>Mean number in line, over time.</summary>
    public double MeanQueueLength { get; init; }

    /// <summary>Largest number in line.</summary>
    public double MaximumQueueLength { get; init; }

    /// <summary>
    /// Waiting time of each subject in seconds, zeros included; taken when the server is granted, on a preemptive resource for <see cref="Resource.Serve"/> when service is complete.
    /// </summary>
    public Tally WaitingSeconds { get; init; }

    /// <summary>Requests made.</summary>
    public long Requests { get; init; }

    /// <summary>Servers given back.</summary>
    public long Served { get; init; }

    /// <summary>Requests taken back while they waited.</summary>
    public long Withdrawn { get; init; }

    /// <summary>Services interrupted.</summary>
    public long Preemptions { get; init; }

    /// <summary>
    /// Time integral of the line's length minus the sum of all stays in the line, in subject-seconds: 0 by Little's law. A test of the books, not an estimate.
    /// </summary>
    public double LittleResidual { get; init; }
}
