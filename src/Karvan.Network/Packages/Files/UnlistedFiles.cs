using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Files;

/// <summary>Finds CSV files of the folder that the descriptor does not name: they would silently not be read.</summary>
internal static class UnlistedFiles
{
    private static readonly EnumerationOptions _options = new()
    {
        RecurseSubdirectories = true,
        MaxRecursionDepth = 4,
        IgnoreInaccessible = true,
        AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
    };

    public static void Report(string folder, IEnumerable<PackageFile> listed, FindingList findings)
    {
        HashSet<string> names = new(listed.Select(file => file.Path), StringComparer.Ordinal);
        foreach (string path in Directory.EnumerateFiles(folder, "*.csv", _options))
        {
            string relative = Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            if (!names.Contains(relative))
                findings.Warn(relative, null, null, null, FindingRules.FileUnlisted, "Name the file in datapackage.json or take it away; it is not read.");
        }
    }
}
