using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>Finds places by id, name, UN/LOCODE or alias of the package, and by the user's own names; case, accents, spaces and punctuation do not count.</summary>
internal sealed class PlaceDirectory
{
    private readonly Dictionary<string, PlaceRow> _byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> _aggregates = new(StringComparer.Ordinal);
    private readonly string[] _names;

    /// <exception cref="ShipmentLogException">The user's map names a place that the package does not have.</exception>
    public PlaceDirectory(CorridorPackage package, IReadOnlyDictionary<string, string> own)
    {
        Dictionary<string, PlaceRow> byId = package.Places.DistinctBy(place => place.PlaceId).ToDictionary(place => place.PlaceId, StringComparer.Ordinal);
        foreach (PlaceRow place in package.Places) Add(place.PlaceId, place);
        foreach (PlaceRow place in package.Places) Add(place.Unlocode, place);
        foreach (PlaceRow place in package.Places) Add(place.Name, place);
        foreach (PlaceAliasRow alias in package.PlaceAliases)
        {
            if (alias.PlaceId is { } id && byId.TryGetValue(id, out PlaceRow? place)) Add(alias.Alias, place);
            else _aggregates.Add(TextFold.Of(alias.Alias));
        }

        foreach (PlaceRow place in package.Places) AddParts(place);
        foreach ((string name, string id) in own) _byName[TextFold.Of(name)] = Find(id) ?? throw new ShipmentLogException($"The map says that place '{name}' is '{id}', which the package does not have: {NearestWord.Mend(id, byId.Keys, "places.csv")}.");
        _names = [.. byId.Keys, .. package.PlaceAliases.Select(alias => alias.Alias)];
    }

    public PlaceRow? Find(string text) => _byName.GetValueOrDefault(TextFold.Of(text));

    /// <summary>Why a name means no place.</summary>
    public string ReasonFor(string text) => _aggregates.Contains(TextFold.Of(text))
        ? $"'{text}' means several places at once; name one of them"
        : $"the package has no place '{text}'; {NearestWord.Mend(text.ToLowerInvariant(), _names, "places.csv")}, or map the name";

    // "Kartsakhi / Canbaz", "Istanbul (Halkali)": each part is a name unless something else bears it.
    private void AddParts(PlaceRow place)
    {
        foreach (string part in place.Name.Split('/', '(', ')', ','))
            if (!string.IsNullOrWhiteSpace(part)) Add(part, place);
    }

    private void Add(string? name, PlaceRow place)
    {
        if (!string.IsNullOrWhiteSpace(name)) _byName.TryAdd(TextFold.Of(name), place);
    }
}
