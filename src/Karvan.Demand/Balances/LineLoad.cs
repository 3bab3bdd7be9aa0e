using System.Collections.Immutable;

namespace Karvan.Demand.Balances;

/// <summary>All that one crossing carries in one direction in one kind of space: wagons and trucks share a deck.</summary>
public sealed record LineLoad
{
    /// <summary>Crossing, as the totals name it.</summary>
    public required string PlacePair { get; init; }

    /// <summary>west, east or both.</summary>
    public required string Direction { get; init; }

    /// <summary>What is filled.</summary>
    public CapacityKind Kind { get; init; }

    /// <summary>TEU, m or t.</summary>
    public required string Unit { get; init; }

    /// <summary>What each total takes.</summary>
    public required ImmutableArray<LineShare> Parts { get; init; }

    /// <summary>What all of them take together.</summary>
    public double Filled { get; init; }

    /// <summary>Capacity without weather.</summary>
    public double Capacity { get; init; }

    /// <summary>Low end.</summary>
    public double CapacityLow { get; init; }

    /// <summary>High end.</summary>
    public double CapacityHigh { get; init; }

    /// <summary>Filled share of the capacity; null where the vessels may be none.</summary>
    public double? Use { get; init; }

    /// <summary>Low end.</summary>
    public double? UseLow { get; init; }

    /// <summary>High end.</summary>
    public double? UseHigh { get; init; }

    /// <summary>Capacity with the time lost to weather taken off.</summary>
    public double EffectiveCapacity { get; init; }

    /// <summary>Filled share of it.</summary>
    public double? EffectiveUse { get; init; }
}
