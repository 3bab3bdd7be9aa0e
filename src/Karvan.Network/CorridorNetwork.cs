using System.Collections.Immutable;
using Karvan.Network.Links;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Places;
using NodaTime;

namespace Karvan.Network;

/// <summary>
/// Places and links of a package on one date. Immutable and safe to share. Places and links are numbered in the order of their rows, so
/// names have no influence on numbers. Closed links belong to it, marked as not open.
/// </summary>
public sealed class CorridorNetwork
{
    private readonly Dictionary<string, PlaceId> _placeIds;
    private readonly Dictionary<string, LinkId> _linkIds;
    private readonly int[] _firstOut; // PlaceId -> position in _arcs where its arcs begin; those of the next place end them
    private readonly NetworkArc[] _arcs; // both directions of every link, in the order of tail and link

    private CorridorNetwork(LocalDate date, IdList<PlaceId, Place> places, Dictionary<string, PlaceId> placeIds, IdList<LinkId, Link> links, Dictionary<string, LinkId> linkIds)
    {
        Date = date;
        Places = places;
        Links = links;
        _placeIds = placeIds;
        _linkIds = linkIds;
        _firstOut = CountArcs(places.Count, links);
        _arcs = FillArcs(_firstOut, links);
    }

    /// <summary>Day of the snapshot.</summary>
    public LocalDate Date { get; }

    /// <summary>All places of the package.</summary>
    public IdList<PlaceId, Place> Places { get; }

    /// <summary>Links with a row that holds on <see cref="Date"/>, the closed ones too.</summary>
    public IdList<LinkId, Link> Links { get; }

    /// <summary>
    /// Takes the rows that hold on the date. A row that no network can hold (an end or mode that is unknown, a second row of the same place,
    /// or of the same link on that date) is left out; the check of the package reports it.
    /// </summary>
    public static CorridorNetwork Build(CorridorPackage package, LocalDate date)
    {
        Dictionary<string, PlaceId> placeIds = new(package.Places.Count, StringComparer.Ordinal);
        IdList<PlaceId, Place> places = NumberPlaces(package.Places, placeIds);
        Dictionary<string, LinkId> linkIds = new(package.Links.Count, StringComparer.Ordinal);
        IdList<LinkId, Link> links = NumberLinks(package.Links, date, placeIds, linkIds);
        return new CorridorNetwork(date, places, placeIds, links, linkIds);
    }

    /// <summary>The place with the identifier of the package; none when absent.</summary>
    public PlaceId PlaceOf(string code) => _placeIds.GetValueOrDefault(code);

    /// <summary>The link with the identifier of the package; none when it has no row on the date.</summary>
    public LinkId LinkOf(string code) => _linkIds.GetValueOrDefault(code);

    /// <summary>Links that touch the place, seen from it, in the order of their numbers; the closed ones too.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The place is none or not of this network.</exception>
    public ReadOnlySpan<NetworkArc> ArcsFrom(PlaceId place)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(place.Value, nameof(place));
        ArgumentOutOfRangeException.ThrowIfGreaterThan(place.Value, Places.Count, nameof(place));
        return _arcs.AsSpan(_firstOut[place.Value].._firstOut[place.Value + 1]);
    }

    private static IdList<PlaceId, Place> NumberPlaces(IReadOnlyList<PlaceRow> rows, Dictionary<string, PlaceId> ids)
    {
        ImmutableArray<Place>.Builder places = ImmutableArray.CreateBuilder<Place>(rows.Count);
        foreach (PlaceRow row in rows)
        {
            PlaceId id = new(places.Count + 1);
            if (ids.TryAdd(row.PlaceId, id)) places.Add(new Place(id, row));
        }

        return new IdList<PlaceId, Place>(places.DrainToImmutable());
    }

    private static IdList<LinkId, Link> NumberLinks(IReadOnlyList<LinkRow> rows, LocalDate date, Dictionary<string, PlaceId> places, Dictionary<string, LinkId> ids)
    {
        ImmutableArray<Link>.Builder links = ImmutableArray.CreateBuilder<Link>(rows.Count);
        foreach (LinkRow row in rows)
        {
            if (!row.IsValidOn(date) || TransportModeText.Parse(row.Mode) is not { } mode) continue;
            if (!places.TryGetValue(row.FromPlace, out PlaceId from) || !places.TryGetValue(row.ToPlace, out PlaceId to)) continue;
            LinkId id = new(links.Count + 1);
            if (ids.TryAdd(row.LinkId, id)) links.Add(new Link(id, from, to, mode, row));
        }

        return new IdList<LinkId, Link>(links.DrainToImmutable());
    }

    private static int[] CountArcs(int placeCount, IdList<LinkId, Link> links)
    {
        int[] firstOut = new int[placeCount + 2];
        foreach (Link link in links)
        {
            firstOut[link.From.Value + 1]++;
            firstOut[link.To.Value + 1]++;
        }

        for (int i = 1; i < firstOut.Length; i++) firstOut[i] += firstOut[i - 1];
        return firstOut;
    }

    private static NetworkArc[] FillArcs(int[] firstOut, IdList<LinkId, Link> links)
    {
        NetworkArc[] arcs = new NetworkArc[links.Count * 2];
        int[] next = [.. firstOut];
        foreach (Link link in links)
        {
            arcs[next[link.From.Value]++] = new NetworkArc(link.Id, link.To, IsForward: true);
            arcs[next[link.To.Value]++] = new NetworkArc(link.Id, link.From, IsForward: false);
        }

        return arcs;
    }
}
