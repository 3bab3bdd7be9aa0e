using Karvan.Studies.Results;

namespace Karvan.Studies.Capacities;

/// <summary>Largest sustained throughputs beside published capacities.</summary>
public sealed record CapacityResult
{
    /// <summary>Version of the shape.</summary>
    public int Schema { get; init; } = 1;

    /// <summary>What was run.</summary>
    public required RunRecord Run { get; init; }

    /// <summary>How it was found.</summary>
    public string By { get; init; } = "simulation";

    /// <summary>Whether it was canceled before every scope was searched.</summary>
    public bool Partial { get; init; }

    /// <summary>One estimate a scope.</summary>
    public required IReadOnlyList<CapacityEstimate> Estimates { get; init; }

    /// <summary>Capacities of the whole route as published.</summary>
    public required IReadOnlyList<PublishedCapacity> Published { get; init; }
}
