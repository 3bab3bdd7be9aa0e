namespace Karvan.Network.Tariffs;

/// <summary>What a price is paid for.</summary>
public enum TariffBasis
{
    /// <summary>A tonne.</summary>
    Tonne,

    /// <summary>A TEU.</summary>
    Teu,

    /// <summary>A wagon.</summary>
    Wagon,

    /// <summary>A truck.</summary>
    Truck,

    /// <summary>A meter of deck that a wagon or truck takes.</summary>
    DeckMeter,
}
