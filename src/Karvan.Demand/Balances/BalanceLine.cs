using System.Collections.Immutable;
using Karvan.Evidence.Ranges;

namespace Karvan.Demand.Balances;

/// <summary>One total of the balance held against what the vessels of its crossing can carry.</summary>
public sealed record BalanceLine
{
    /// <summary>Row of <c>balance.csv</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Cargo chain, or <c>land</c> or <c>total</c>.</summary>
    public required string Mode { get; init; }

    /// <summary>west, east or both.</summary>
    public required string Direction { get; init; }

    /// <summary>What the total counts (scopes.csv).</summary>
    public required string Scope { get; init; }

    /// <summary>Crossing or section.</summary>
    public required string PlacePair { get; init; }

    /// <summary>route, frame or background.</summary>
    public required string Role { get; init; }

    /// <summary>Tonnes of the year.</summary>
    public double Tonnes { get; init; }

    /// <summary>Low end.</summary>
    public double Low { get; init; }

    /// <summary>High end.</summary>
    public double High { get; init; }

    /// <summary>TEU, wagons or trucks of the year; null where none are counted and none can be computed.</summary>
    public double? Units { get; init; }

    /// <summary>What <see cref="Units"/> counts.</summary>
    public string? Unit { get; init; }

    /// <summary><c>counted</c> = from the total, empty ones included; <c>loaded</c> = tonnes over the load of each cell's cargo; null without units.</summary>
    public string? UnitsBasis { get; init; }

    /// <summary>What the row takes of the vessels, in <see cref="CapacityUnit"/>; null where no vessel carries it.</summary>
    public double? Filled { get; init; }

    /// <summary>What the vessels of the crossing carry in the row's direction without weather, in <see cref="CapacityUnit"/>; null where no line is known.</summary>
    public double? Capacity { get; init; }

    /// <summary>Low end of <see cref="Capacity"/>.</summary>
    public double? CapacityLow { get; init; }

    /// <summary>High end of <see cref="Capacity"/>.</summary>
    public double? CapacityHigh { get; init; }

    /// <summary>Unit of capacity: TEU, m (of deck) or t.</summary>
    public string? CapacityUnit { get; init; }

    /// <summary><see cref="Filled"/> over <see cref="Capacity"/>; above 1 = the vessels cannot have carried it.</summary>
    public double? Use { get; init; }

    /// <summary>Low end: least cargo on most capacity.</summary>
    public double? UseLow { get; init; }

    /// <summary>High end: most cargo on least capacity.</summary>
    public double? UseHigh { get; init; }

    /// <summary>Capacity with the time lost to weather taken off.</summary>
    public double? EffectiveCapacity { get; init; }

    /// <summary>Use of the effective capacity.</summary>
    public double? EffectiveUse { get; init; }

    /// <summary>Services whose vessels were counted.</summary>
    public ImmutableArray<string> Services { get; init; } = [];

    /// <summary>Claims behind tonnes and units.</summary>
    public ImmutableArray<string> Claims { get; init; } = [];

    /// <summary>How the total was found, in words.</summary>
    public required string How { get; init; }

    internal RangedValue? FilledRange { get; init; }
}
