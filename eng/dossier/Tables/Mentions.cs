using System.Text.RegularExpressions;
using Karvan.Dossier.Drafting;

namespace Karvan.Dossier.Tables;

/// <summary>Finds the rows of published volumes that a computation names in its words.</summary>
internal sealed partial class Mentions(PackageDraft draft)
{
    private readonly HashSet<string> _ids = draft.Inputs.Dossier("flows/corridor_volumes").Select(row => row["volume_id"]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Volume rows named so far: the inputs of the package.</summary>
    public HashSet<string> Used { get; } = new(StringComparer.Ordinal);

    /// <summary>Volume rows in a text, in order.</summary>
    public IReadOnlyList<string> In(string text)
    {
        List<string> found = [.. Word().Matches(text).Select(match => match.Value).Where(_ids.Contains).Distinct(StringComparer.Ordinal)];
        Used.UnionWith(found);
        return found;
    }

    /// <summary>Claims behind the volume rows in a text: the value of each, not its growth.</summary>
    public IReadOnlyList<string> ClaimsIn(string text) => [.. In(text).SelectMany(id => draft.Claims.OfRow(id).Take(1))];

    [GeneratedRegex("[a-z0-9]+(?:-[a-z0-9.]*[a-z0-9])+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
