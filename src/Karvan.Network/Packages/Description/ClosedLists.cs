namespace Karvan.Network.Packages.Description;

/// <summary>The closed lists that a package carries in <c>vocabularies/</c>: CSV with the columns term and description.</summary>
public static class ClosedLists
{
    /// <summary>Names of the lists.</summary>
    public static IReadOnlyList<string> Names { get; } = ["subjects", "metrics", "units", "scopes", "qualifiers", "modalities"];

    /// <summary>File of a list below the package.</summary>
    public static string FileOf(string name) => $"vocabularies/{name}.csv";
}
