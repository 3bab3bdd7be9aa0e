using Karvan.Operations.Results;

namespace Karvan.Operations.Plans;

/// <summary>Platforms that go to and fro between two places.</summary>
internal sealed record PoolPlan
{
    public required string First { get; init; }

    public required string Second { get; init; }

    public required CargoChain Chain { get; init; }

    /// <summary>Formation of the trains away from each end, for empty returns; -1 = none.</summary>
    public int[] Programs { get; } = [-1, -1];
}
