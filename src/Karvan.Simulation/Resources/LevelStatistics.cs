namespace Karvan.Simulation;

/// <summary>What was observed at a level since the start or the last reset of statistics. A copy: it does not change any more.</summary>
public readonly record struct LevelStatistics
{
    /// <summary>Mean amount over time.</summary>
    public double MeanAmount { get; init; }

    /// <summary>Largest amount.</summary>
    public double MaximumAmount { get; init; }

    /// <summary>Waiting time of each finished <see cref="Level.Put"/> in seconds, zeros included.</summary>
    public Tally PutWaitingSeconds { get; init; }

    /// <summary>Waiting time of each finished <see cref="Level.Take"/> in seconds, zeros included.</summary>
    public Tally TakeWaitingSeconds { get; init; }

    /// <summary>Sum of the amounts put in.</summary>
    public long PutTotal { get; init; }

    /// <summary>Sum of the amounts taken out.</summary>
    public long TakenTotal { get; init; }
}
