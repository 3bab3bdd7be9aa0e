using Karvan.Dossier.Drafting;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Turns the spellings of the dossier into place ids; an aggregate keeps its own name.</summary>
internal sealed class PlaceNames
{
    private readonly HashSet<string> _places;
    private readonly Dictionary<string, string?> _aliases;

    /// <summary>Reads the places and aliases that the draft holds.</summary>
    public PlaceNames(PackageDraft draft)
    {
        _places = draft.Rows<PlaceRow>().Select(row => row.PlaceId).ToHashSet(StringComparer.Ordinal);
        _aliases = draft.Rows<PlaceAliasRow>().ToDictionary(row => row.Alias, row => row.PlaceId, StringComparer.Ordinal);
    }

    /// <summary>Whether the name is a place of the package.</summary>
    public bool IsPlace(string name) => _places.Contains(name);

    /// <summary>Place id of a name, or the name itself for an aggregate or a link.</summary>
    public string Resolve(string name) => _places.Contains(name) ? name : _aliases.GetValueOrDefault(name) ?? name;
}
