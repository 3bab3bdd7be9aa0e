using Karvan.Network.Packages;
using Karvan.Network.Places;
using NodaTime;

namespace Karvan.Network.Paths;

/// <summary>
/// Finds the way of least time of a cargo chain through a network on a date.
/// <list type="bullet">
/// <item>container: rail, and sea links with a service whose fleet carries containers; general: the same with its own fleets;</item>
/// <item>wagon: rail and sea links whose fleets carry wagons, which keep their gauge across the sea;</item>
/// <item>truck: road and sea links whose fleets carry trucks;</item>
/// <item>tanker: sea links whose fleets carry oil, pipelines, rail.</item>
/// </list>
/// Rails of two gauges join only over a link with a gauge change (a row of borders.csv) or with both gauges (no gauge given). Closed links
/// are never passed. Time is running time, sailing time and the charges of <see cref="RouteSearchDefaults"/>; between equals the link of the
/// lower number wins. Not thread-safe: it keeps its memory between searches.
/// </summary>
public sealed class RouteSearch
{
    private readonly CorridorNetwork _network;
    private readonly CorridorPackage _package;
    private readonly LocalDate _date;
    private readonly Dictionary<string, ChainNetwork> _chains = new(StringComparer.Ordinal);
    private readonly SearchState _state = new();

    /// <summary>Prepares searching.</summary>
    /// <param name="network">Network of the date.</param>
    /// <param name="package">Package that it was built from: services, fleets, borders and speeds are taken from it.</param>
    /// <param name="date">Date of the rows.</param>
    public RouteSearch(CorridorNetwork network, CorridorPackage package, LocalDate date)
    {
        _network = network;
        _package = package;
        _date = date;
    }

    /// <summary>The chains that can be searched for.</summary>
    public static IReadOnlyCollection<string> Chains => ChainRule.Chains;

    /// <summary>The way of least time; null when there is none.</summary>
    /// <param name="from">Origin.</param>
    /// <param name="to">Destination.</param>
    /// <param name="chain">Cargo chain.</param>
    /// <param name="via">Places to pass, in this order; may be empty.</param>
    public NetworkRoute? Find(PlaceId from, PlaceId to, string chain, IReadOnlyList<PlaceId> via)
    {
        if (ChainRule.Of(chain) is null || !IsKnown(from) || !IsKnown(to) || !via.All(IsKnown)) return null;
        return new ShortestPath(Chain(chain), _state, via, to).Find(from);
    }

    /// <summary>The way of least time, or why there is none and what would mend it.</summary>
    /// <param name="from">Origin.</param>
    /// <param name="to">Destination.</param>
    /// <param name="chain">Cargo chain.</param>
    /// <param name="via">Places to pass, in this order; may be empty.</param>
    public RouteOutcome Search(PlaceId from, PlaceId to, string chain, IReadOnlyList<PlaceId> via) =>
        Find(from, to, chain, via) is { } route
            ? new RouteOutcome { Route = route }
            : new RouteOutcome { Failure = new RouteDiagnosis(_network, _package, _date).Explain(from, to, chain, via) };

    /// <summary>Which places cargo of the chain can reach from the origin: position = number of the place (0 unused).</summary>
    /// <param name="from">Origin.</param>
    /// <param name="chain">Cargo chain.</param>
    public IReadOnlyList<bool> ReachableFrom(PlaceId from, string chain) =>
        ChainRule.Of(chain) is null || !IsKnown(from)
            ? new bool[_network.Places.Count + 1]
            : new ShortestPath(Chain(chain), _state, [], PlaceId.None).ReachablePlaces(from);

    /// <summary>Equal for two networks of the same places between which <see cref="ReachableFrom"/> does not differ.</summary>
    internal string PassageKey(string chain) => Chain(chain).PassageKey();

    private bool IsKnown(PlaceId place) => place.Value > 0 && place.Value <= _network.Places.Count;

    private ChainNetwork Chain(string chain)
    {
        if (!_chains.TryGetValue(chain, out ChainNetwork? known))
            _chains[chain] = known = new ChainNetwork(_network, _package, _date, ChainRule.Of(chain)!, Barriers.None);
        return known;
    }
}
