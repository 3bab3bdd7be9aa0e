using Karvan.Network.Places;

namespace Karvan.Network.Paths;

/// <summary>Numbers the positions of a search from 0 without gaps.</summary>
internal readonly record struct PositionSpace(int PlaceCount, int GaugeCount, int LayerCount)
{
    public int Count => LayerCount * PlaceCount * SearchPosition.ModeCount * GaugeCount;

    public int NumberOf(SearchPosition position) =>
        (((((position.Passed * PlaceCount) + position.Place.Value - 1) * SearchPosition.ModeCount) + position.Mode) * GaugeCount) + position.Gauge;

    public SearchPosition PositionOf(int number)
    {
        (int rest, int gauge) = Math.DivRem(number, GaugeCount);
        (rest, int mode) = Math.DivRem(rest, SearchPosition.ModeCount);
        (int passed, int place) = Math.DivRem(rest, PlaceCount);
        return new SearchPosition(passed, new PlaceId(place + 1), mode, gauge);
    }
}
