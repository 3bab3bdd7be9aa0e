namespace Karvan.Evidence.Parameters;

/// <summary>Which kinds of publication count as official: those of whoever is responsible for the figure.</summary>
public static class OfficialSources
{
    private static readonly HashSet<string> _kinds = new(StringComparer.Ordinal)
    {
        "official", "law", "law/official", "ministry", "railway", "port", "customs", "statistics", "operator",
    };

    /// <summary>Whether a source of this kind is official; false for null.</summary>
    public static bool Includes(string? kind) => kind is not null && _kinds.Contains(kind);
}
