namespace Karvan.Operations;

/// <summary>How a year is simulated.</summary>
public sealed record OperationsOptions
{
    /// <summary>Days simulated before the year and not counted; 0 to 3,650, default 90.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Out of bounds.</exception>
    public int WarmUpDays
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 3650);
            field = value;
        }
    } = 90;

    /// <summary>
    /// Whether each replication draws the uncertain inputs – facts, assumptions and demand – from their ranges; false = every input at its value. Default true.
    /// </summary>
    public bool SamplesInputs { get; init; } = true;

    /// <summary>Whether emptied wagons and platforms go back; false shows what a limited pool does without them. Default true.</summary>
    public bool ReturnsEmpties { get; init; } = true;

    /// <summary>Chooses the relations whose single journeys are kept in <see cref="Results.ReplicationResult.Journeys"/>; null = none. Default null.</summary>
    public Func<Results.RelationKey, bool>? KeepsJourneysOf { get; init; }

    /// <summary>Whether transit times are kept by month of arrival too. Default false.</summary>
    public bool KeepsTimesByMonth { get; init; }

    /// <summary>
    /// Whether the trains that enter each line section are kept in <see cref="Results.ReplicationResult.Paths"/>: some ten megabytes a replication; such a run cannot be saved. Default false.
    /// </summary>
    public bool KeepsPaths { get; init; }

    /// <summary>Whether <see cref="Results.ReplicationResult.LogHash"/> is kept. Default false.</summary>
    public bool HashesEvents { get; init; }
}
