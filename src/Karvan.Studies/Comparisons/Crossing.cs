using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Comparisons;

/// <summary>The links of the package, found by places, and those to which the route's balance of a year is tied.</summary>
internal sealed class Crossing
{
    private readonly CorridorPackage _package;
    private readonly PlaceNames _places;

    public Crossing(CorridorPackage package, PlaceNames places, int year)
    {
        _package = package;
        _places = places;
        Links = Widen(package.Balance.Where(row => row.Year == year && row.Role == "route").SelectMany(row => LinksOfPair(row.PlacePair)).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>
    /// Links on which every consignment of the balance is counted once: those that its pairs of places name, and where these are sea links, every sea
    /// link of their ports, because some cargo (oil) has terminals of its own beside them. Empty when the balance names none.
    /// </summary>
    public IReadOnlySet<string> Links { get; }

    /// <summary>Links that join the two places of a pair, whichever way they are written, or the link of that id.</summary>
    public IEnumerable<string> LinksOfPair(string pair)
    {
        if (_places.FindPair(pair) is not { } ends) return IdsWhere(link => link.LinkId == pair);
        return IdsWhere(link => link.LinkId == pair || Joins(link, ends.From, ends.To) || Joins(link, ends.To, ends.From));
    }

    private HashSet<string> Widen(HashSet<string> named)
    {
        LinkRow[] links = [.. _package.Links.Where(link => named.Contains(link.LinkId))];
        if (!Array.TrueForAll(links, link => link.Mode == "sea")) return named;
        HashSet<string> ports = [.. links.Select(link => link.FromPlace), .. links.Select(link => link.ToPlace)];
        return [.. named, .. IdsWhere(link => link.Mode == "sea" && (ports.Contains(link.FromPlace) || ports.Contains(link.ToPlace)))];
    }

    private static bool Joins(LinkRow link, string from, string to) => link.FromPlace == from && link.ToPlace == to;

    private IEnumerable<string> IdsWhere(Func<LinkRow, bool> matches) => _package.Links.Where(matches).Select(link => link.LinkId).Distinct(StringComparer.Ordinal);
}
