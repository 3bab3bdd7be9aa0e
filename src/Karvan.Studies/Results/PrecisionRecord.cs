namespace Karvan.Studies.Results;

/// <summary>How well the means of a run are known, as asked by <c>--precision</c>.</summary>
public sealed record PrecisionRecord
{
    /// <summary>Relative half-width that was asked for, for example 0.05.</summary>
    public required double Target { get; init; }

    /// <summary>Half of the interval of the mean yearly tonnes of the route over that mean; null where nothing is carried.</summary>
    public required double? Tonnes { get; init; }

    /// <summary>Id of the relation with the most tonnes; null where nothing arrives.</summary>
    public required string? Relation { get; init; }

    /// <summary>Half of the interval of its mean days over that mean; null where it was measured less than twice.</summary>
    public required double? Days { get; init; }

    /// <summary>Most replications that would have been simulated.</summary>
    public required int Ceiling { get; init; }

    /// <summary>Whether both are known and at most the target.</summary>
    public required bool IsReached { get; init; }
}
