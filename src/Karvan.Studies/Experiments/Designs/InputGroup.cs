namespace Karvan.Studies.Experiments.Designs;

/// <summary>Dimensions that are moved together.</summary>
/// <param name="Name">Name, different from those of all other groups.</param>
/// <param name="Members">Names of the dimensions, in order, 1 or more.</param>
internal sealed record InputGroup(string Name, IReadOnlyList<string> Members)
{
    /// <summary>Groups of all dimensions whose name begins with the same table; one of a single dimension has its name.</summary>
    public static IReadOnlyList<InputGroup> ByTable(IReadOnlyList<string> names) =>
        [.. names.GroupBy(TableOf, StringComparer.Ordinal).OrderBy(group => group.Key, StringComparer.Ordinal).Select(group => Of([.. group]))];

    /// <summary>Contiguous parts of nearly the same size.</summary>
    /// <param name="parts">Most parts, 2 or more.</param>
    public IReadOnlyList<InputGroup> Split(int parts)
    {
        int count = Math.Min(parts, Members.Count);
        return [.. Enumerable.Range(0, count).Select(i => Of([.. Members.Skip(i * Members.Count / count).Take(((i + 1) * Members.Count / count) - (i * Members.Count / count))]))];
    }

    private static InputGroup Of(string[] members) => new(members.Length == 1 ? members[0] : $"{members[0]} … {members[^1]} ({members.Length})", members);

    private static string TableOf(string name) => name.IndexOf('/', StringComparison.Ordinal) is > 0 and int at ? name[..at] : name;
}
