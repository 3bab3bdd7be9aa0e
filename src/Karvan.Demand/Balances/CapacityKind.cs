namespace Karvan.Demand.Balances;

/// <summary>What limits a vessel for a cargo chain.</summary>
public enum CapacityKind
{
    /// <summary>Container slots in TEU.</summary>
    Slots,

    /// <summary>Meters of track or lane, shared by wagons and trucks.</summary>
    Deck,

    /// <summary>Tonnes at the reference draft.</summary>
    Payload,
}
