namespace Karvan.Simulation;

/// <summary>What was observed at a gate since the start or the last reset of statistics. A copy: it does not change any more.</summary>
public readonly record struct GateStatistics
{
    /// <summary>Share of the time that the gate was open, 0 to 1.</summary>
    public double OpenShare { get; init; }

    /// <summary>Mean number waiting, over time.</summary>
    public double MeanQueueLength { get; init; }

    /// <summary>Largest number waiting.</summary>
    public double MaximumQueueLength { get; init; }

    /// <summary>Waiting time of each who has passed in seconds, zeros included.</summary>
    public Tally WaitingSeconds { get; init; }
}
