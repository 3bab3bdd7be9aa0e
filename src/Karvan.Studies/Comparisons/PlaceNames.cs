using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Comparisons;

/// <summary>Finds the place that a published name means: an id, an alias, or either behind a word such as <c>port-</c>.</summary>
internal sealed class PlaceNames
{
    private static readonly string[] _prefixes = ["port-", "terminal-"];

    private readonly HashSet<string> _ids;
    private readonly Dictionary<string, string> _aliases;

    public PlaceNames(CorridorPackage package)
    {
        _ids = [.. package.Places.Select(place => place.PlaceId)];
        _aliases = new(StringComparer.Ordinal);
        foreach (PlaceAliasRow alias in package.PlaceAliases)
            if (alias.PlaceId is { } id) _aliases.TryAdd(alias.Alias, id);
    }

    /// <summary>Place id; null when the name means no place of the package.</summary>
    public string? Find(string name)
    {
        if (_ids.Contains(name)) return name;
        if (_aliases.TryGetValue(name, out string? id)) return id;
        string? prefix = Array.Find(_prefixes, prefix => name.StartsWith(prefix, StringComparison.Ordinal));
        return prefix is null ? null : Find(name[prefix.Length..]);
    }

    /// <summary>The two places of a pair joined by a hyphen, at whichever hyphen both halves are places; null when there is no such hyphen.</summary>
    public (string From, string To)? FindPair(string pair)
    {
        for (int hyphen = pair.IndexOf('-'); hyphen >= 0; hyphen = pair.IndexOf('-', hyphen + 1))
            if (Find(pair[..hyphen]) is { } from && Find(pair[(hyphen + 1)..]) is { } to)
                return (from, to);
        return null;
    }

    /// <summary>The places of <c>region:a;b;c</c>, or the one place; empty when unknown.</summary>
    public IReadOnlySet<string> FindAll(string? text)
    {
        const string Region = "region:";
        if (text is null) return new HashSet<string>();
        string[] names = text.StartsWith(Region, StringComparison.Ordinal) ? text[Region.Length..].Split(';') : [text];
        return names.Select(name => Find(name.Trim())).OfType<string>().ToHashSet(StringComparer.Ordinal);
    }
}
