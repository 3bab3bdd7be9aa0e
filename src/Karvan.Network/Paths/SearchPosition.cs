using Karvan.Network.Links;
using Karvan.Network.Places;

namespace Karvan.Network.Paths;

/// <summary>Where a search stands: how many of the places to pass are behind it, the place, the mode of arrival, the gauge that the cargo is on.</summary>
internal readonly record struct SearchPosition(int Passed, PlaceId Place, int Mode, int Gauge)
{
    /// <summary>Mode before anything has moved.</summary>
    public const int NoMode = 0;

    /// <summary>Modes, the one before the start among them.</summary>
    public const int ModeCount = 5;

    public static int NumberOf(TransportMode mode) => (int)mode + 1;

    public static SearchPosition Start(PlaceId place) => new(0, place, NoMode, ChainNetwork.AnyGauge);
}
