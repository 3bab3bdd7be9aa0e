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

    /// <summary>A resource in words, with names for the ids: <c>vessel/a/b/wagon</c> is "vessels for wagons, A – B".</summary>
    public string OfResource(string resource)
    {
        string[] parts = resource.Split('/');
        return parts switch
        {
            ["vessel", var from, var to, var chain] => $"vessels for {Plural(chain)}, {Short(from)} – {Short(to)}",
            ["closed", var place] => $"{Short(place)} closed",
            ["train", var place] => $"trains from {Short(place)}",
            ["path", var link, var direction] => $"train paths, {Short(link)}, {direction}",
            ["border", var border] => $"border {border}",
            ["hours", var border] => $"opening hours of {border}",
            ["berth", var facility] => $"berths of {facility}",
            ["yard", var facility] => $"yard of {facility}",
            ["gauge", var facility, var direction] => $"gauge change at {facility}, {direction}",
            _ => string.Join(", ", parts.Select(Of)),
        };
    }

    /// <summary>A name without what stands in brackets behind it.</summary>
    public string Short(string id)
    {
        if (Link(id) is { } link) return $"{Short(link.FromPlace)} – {Short(link.ToPlace)}";
        string name = Of(id);
        int bracket = name.IndexOf(" (", StringComparison.Ordinal);
        return bracket > 0 ? name[..bracket] : name;
    }

    private static string Plural(string chain) => chain switch
    {
        "container" => "boxes",
        "wagon" => "wagons",
        "truck" => "trucks",
        "tanker" => "oil",
        "general" => "dry cargo",
        _ => chain,
    };

    public string Of(string id)
    {
        if (Place(id) is { } place) return place.Name;
        return Link(id) is { } link ? $"{Of(link.FromPlace)} – {Of(link.ToPlace)}" : id;
    }
}
