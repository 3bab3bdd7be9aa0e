namespace Karvan.Studies.Simulations;

/// <summary>Defaults and fixed choices of a simulation study.</summary>
public static class SimulationDefaults
{
    /// <summary>Replications of a run.</summary>
    public const int Replications = 20;

    /// <summary>Seed of a run.</summary>
    public const ulong Seed = 42;

    /// <summary>Days simulated before the year and discarded.</summary>
    public const int WarmUpDays = 90;

    /// <summary>Simulated year.</summary>
    public const int Year = 2024;

    /// <summary>Share of replications (or confidence of a mean) that an interval covers.</summary>
    public const double Confidence = 0.9;

    /// <summary>
    /// From this many replications on an interval is the range of the replications from the 5th to the 95th percentile; below it, where such
    /// percentiles say nothing, Student's interval of the mean.
    /// </summary>
    public const int PercentileReplications = 8;

    /// <summary>Most replications of a run that goes on until a precision is reached.</summary>
    public const int PrecisionReplications = 1_000;

    /// <summary>Most replications of one run.</summary>
    public const int MostReplications = 100_000;

    /// <summary>Longest warm-up, d.</summary>
    public const int LongestWarmUpDays = 3_650;
}
