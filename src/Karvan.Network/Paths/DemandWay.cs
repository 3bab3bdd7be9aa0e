using System.Collections.Immutable;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;

namespace Karvan.Network.Paths;

/// <summary>The way of a row of demand on a network: of least time, but over the sea where its mode chain says so.</summary>
public static class DemandWay
{
    /// <summary>
    /// The way of least time through given places. Where the mode chain names the sea and that way stays on land – a rival by land is shorter – it goes
    /// over the crossing to which the balance ties the cargo chain, in the year of the row or the nearest one.
    /// </summary>
    /// <param name="search">Search on the network.</param>
    /// <param name="network">Network of the date.</param>
    /// <param name="package">Package with the balance.</param>
    /// <param name="row">Row of demand.</param>
    /// <param name="via">Places to pass, in the order of travel; may be empty.</param>
    /// <returns>The way; null when there is none.</returns>
    public static NetworkRoute? Find(RouteSearch search, CorridorNetwork network, CorridorPackage package, DemandRow row, IReadOnlyList<string> via)
    {
        ArgumentNullException.ThrowIfNull(search);
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(package);
        ArgumentNullException.ThrowIfNull(row);
        ArgumentNullException.ThrowIfNull(via);
        NetworkRoute? way = Through(search, network, row, via);
        if (way is null || !NamesTheSea(row) || way.Steps.Any(step => network.Links[step.Link].Mode == TransportMode.Sea))
            return way;
        ImmutableArray<string> crossing = CrossingOf(package, row);
        return crossing.IsEmpty ? way : Through(search, network, row, IsWest(row) ? [.. via, .. crossing] : [.. crossing, .. via]) ?? way;
    }

    /// <summary>Whether the mode chain of a row names the sea.</summary>
    internal static bool NamesTheSea(DemandRow row) => row.ModeChain.Split('-').Any(mode => mode is "sea" or "ferry");

    private static bool IsWest(DemandRow row) => row.Direction == "west";

    private static NetworkRoute? Through(RouteSearch search, CorridorNetwork network, DemandRow row, IReadOnlyList<string> via)
    {
        PlaceId from = network.PlaceOf(row.FromPlace);
        PlaceId to = network.PlaceOf(row.ToPlace);
        PlaceId[] through = [.. via.Select(network.PlaceOf)];
        return from == PlaceId.None || to == PlaceId.None || through.Contains(PlaceId.None) ? null : search.Find(from, to, row.Chain, through);
    }

    // The ends of the crossing in the order of travel; the one farther east comes first westbound.
    private static ImmutableArray<string> CrossingOf(CorridorPackage package, DemandRow row)
    {
        BalanceRow? tied = package.Balance.Where(one => one.Role == "route" && one.Chain == row.Chain)
            .OrderBy(one => Math.Abs(one.Year - row.Year)).ThenByDescending(one => one.Tonnes).FirstOrDefault();
        if (tied is null || LinkOf(package, tied.PlacePair) is not { } link)
            return [];
        bool isFromEast = LonOf(package, link.FromPlace) > LonOf(package, link.ToPlace);
        return isFromEast == IsWest(row) ? [link.FromPlace, link.ToPlace] : [link.ToPlace, link.FromPlace];
    }

    private static LinkRow? LinkOf(CorridorPackage package, string pair) =>
        package.Links.FirstOrDefault(link => pair == $"{link.FromPlace}-{link.ToPlace}" || pair == $"{link.ToPlace}-{link.FromPlace}");

    private static double LonOf(CorridorPackage package, string place) => package.Places.FirstOrDefault(one => one.PlaceId == place)?.Lon ?? 0;
}
