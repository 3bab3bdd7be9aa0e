using System.Text.RegularExpressions;

namespace Karvan.Dossier.Claiming;

/// <summary>
/// The dossier names the source of some attributes only in the note of the row. The source of an attribute is the first known source id
/// that stands after one of its keywords.
/// </summary>
/// <param name="sourceIds">Known sources.</param>
internal sealed partial class NoteSources(IReadOnlySet<string> sourceIds)
{
    /// <summary>Source id after the first keyword, or null.</summary>
    public string? After(string note, params IReadOnlyList<string> keywords)
    {
        int start = keywords.Select(keyword => note.IndexOf(keyword, StringComparison.OrdinalIgnoreCase)).Where(at => at >= 0).DefaultIfEmpty(-1).Min();
        return start < 0 ? null : All(note[start..]).FirstOrDefault();
    }

    /// <summary>Known source ids in a text, in order.</summary>
    public IEnumerable<string> All(string text) => Word().Matches(text).Select(match => match.Value).Where(sourceIds.Contains);

    [GeneratedRegex("[a-z0-9]+(?:[-.][a-z0-9.]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Word();
}
