using Karvan.Network.Places;

namespace Karvan.Network.Paths;

/// <summary>
/// Remembers what can be reached, over all dates of one package: on most days on which something changes, capacities and fleets do, and the
/// ways stay the same. Not thread-safe.
/// </summary>
internal sealed class ReachabilityCache
{
    private readonly Dictionary<(string Chain, string Passage), Dictionary<PlaceId, IReadOnlyList<bool>>> _known = [];
    private readonly Dictionary<string, Dictionary<PlaceId, IReadOnlyList<bool>>> _today = new(StringComparer.Ordinal); // chain -> origin -> place number -> reachable
    private RouteSearch? _search;

    /// <summary>Turns to the network of another date.</summary>
    public void Begin(RouteSearch search)
    {
        _search = search;
        _today.Clear();
    }

    public bool IsReachable(PlaceId from, PlaceId to, string chain)
    {
        Dictionary<PlaceId, IReadOnlyList<bool>> origins = Origins(chain);
        if (!origins.TryGetValue(from, out IReadOnlyList<bool>? places)) origins[from] = places = _search!.ReachableFrom(from, chain);
        return places[to.Value];
    }

    private Dictionary<PlaceId, IReadOnlyList<bool>> Origins(string chain)
    {
        if (_today.TryGetValue(chain, out Dictionary<PlaceId, IReadOnlyList<bool>>? origins)) return origins;
        (string, string) key = (chain, _search!.PassageKey(chain));
        if (!_known.TryGetValue(key, out origins)) _known[key] = origins = [];
        return _today[chain] = origins;
    }
}
