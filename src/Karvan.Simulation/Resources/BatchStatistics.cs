namespace Karvan.Simulation;

/// <summary>What was observed at a batch collector since the start or the last reset of statistics. A copy: it does not change any more.</summary>
public readonly record struct BatchStatistics
{
    /// <summary>Mean size collected and waiting, over time.</summary>
    public double MeanWaitingSize { get; init; }

    /// <summary>Waiting time of each member that has gone, in seconds.</summary>
    public Tally WaitingSeconds { get; init; }

    /// <summary>Sizes of the batches that have gone.</summary>
    public Tally BatchSizes { get; init; }
}
