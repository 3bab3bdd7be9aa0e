namespace Karvan.Studies.Capacities;

/// <summary>The largest throughput that a scope sustains.</summary>
public sealed record CapacityEstimate
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Cargo whose demand was multiplied; one of <see cref="CapacityScopes.All"/>.</summary>
    public required string Scope { get; init; }

    /// <summary>Tonnes of the scope delivered in the year at the largest multiple carried; mean over replications.</summary>
    public required double TonnesPerYear { get; init; }

    /// <summary>Low end over replications, which draw fleets, facts and demand from their ranges.</summary>
    public required double Low { get; init; }

    /// <summary>High end.</summary>
    public required double High { get; init; }

    /// <summary>TEU of these tonnes; null where the scope has no boxes.</summary>
    public double? TeuPerYear { get; init; }

    /// <summary>Multiple of the demand of the year at that point; mean over replications.</summary>
    public required double Multiple { get; init; }

    /// <summary>Replications that carried even the largest multiple tried: with any of them the estimate is a lower bound.</summary>
    public required int Unbounded { get; init; }

    /// <summary>What cargo of the scope waits for at the smallest multiple that is not carried.</summary>
    public required IReadOnlyList<BindingResource> Binding { get; init; }

    /// <summary>What the estimate rests on, in words.</summary>
    public required IReadOnlyList<string> Assumptions { get; init; }

    /// <summary>Upper bound; null = a simulation gives none.</summary>
    public double? Bound { get; init; }

    /// <summary>Distance to the bound; null = no bound.</summary>
    public double? Gap { get; init; }
}
