namespace Karvan.Network.Changes;

/// <summary>Finds what the base of a scenario names: a folder with a package, or another scenario file.</summary>
internal sealed class ScenarioBase(IReadOnlyList<string> searchFolders)
{
    private const string DescriptorName = "datapackage.json";

    public static bool IsScenarioFile(string path) =>
        path.EndsWith(".yaml", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase);

    /// <summary>Full path; null where there is nothing of the kind. Looks beside the scenario first, then below the search folders.</summary>
    /// <param name="written">Base as written.</param>
    /// <param name="scenarioPath">Full path of the scenario that names it.</param>
    public string? Find(string written, string scenarioPath)
    {
        if (written.Length == 0 || written.Any(char.IsControl) || written.Contains("://", StringComparison.Ordinal)) return null;
        foreach (string folder in searchFolders.Prepend(Path.GetDirectoryName(scenarioPath)!))
        {
            string path = Path.GetFullPath(written, folder);
            if (IsScenarioFile(path) ? File.Exists(path) : File.Exists(Path.Combine(path, DescriptorName))) return path;
        }

        return null;
    }
}
