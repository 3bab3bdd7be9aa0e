namespace Karvan.Studies.Results;

/// <summary>Cargo that arrived, by scope, cargo, direction, section and month.</summary>
public sealed record ThroughputRow
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Scope that the tonnes belong to.</summary>
    public required string Scope { get; init; }

    /// <summary>Cargo chain, or total.</summary>
    public required string Cargo { get; init; }

    /// <summary>west, east or both.</summary>
    public required string Direction { get; init; }

    /// <summary>Link; null = the route.</summary>
    public string? Section { get; init; }

    /// <summary>Month; null = the year.</summary>
    public int? Month { get; init; }

    /// <summary>Tonnes.</summary>
    public required Estimate Tonnes { get; init; }

    /// <summary>TEU, where boxes are counted.</summary>
    public Estimate? Teu { get; init; }

    /// <summary>Parameters that it rests on, where they are few.</summary>
    public IReadOnlyList<string> Parameters { get; init; } = [];
}
