using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Reports;

/// <summary>Names of places, and of links by their ends; an unknown id names itself.</summary>
internal sealed class PlaceLabels
{
    private readonly Dictionary<string, PlaceRow> _places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LinkRow> _links = new(StringComparer.Ordinal);

    public PlaceLabels(CorridorPackage package)
    {
        foreach (PlaceRow place in package.Places) _places.TryAdd(place.PlaceId, place);
        foreach (LinkRow link in package.Links) _links.TryAdd(link.LinkId, link);
    }

    public IEnumerable<LinkRow> Links => _links.Values;

    public PlaceRow? Place(string id) => _places.GetValueOrDefault(id);

    public LinkRow? Link(string id) => _links.GetValueOrDefault(id);

    /// <summary>A resource with the ids in its name told as names: <c>path/r-a-b/forward</c> is "path, A – B, forward".</summary>
    public string OfResource(string resource) => string.Join(", ", resource.Split('/').Select(Of));

    public string Of(string id)
    {
        if (Place(id) is { } place) return place.Name;
        return Link(id) is { } link ? $"{Of(link.FromPlace)} – {Of(link.ToPlace)}" : id;
    }
}
