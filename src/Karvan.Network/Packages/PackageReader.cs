using Karvan.Network.Packages.Checks;
using Karvan.Network.Packages.Files;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages;

/// <summary>
/// Reads a data package from its folder: <c>datapackage.json</c>, every table of the format, the vocabularies. Collects all findings
/// about files, cells, keys and ids; rules across rows are the matter of <see cref="PackageCheck"/>. Line ends CR LF are read like LF.
/// Stateless and thread-safe.
/// </summary>
public static class PackageReader
{
    private const string VocabularyFolder = "vocabularies/";

    /// <summary>Reads the package in <paramref name="folder"/>. Never throws because of what the folder holds.</summary>
    public static PackageReading Read(string folder)
    {
        FindingList findings = new();
        CorridorPackage? package = Directory.Exists(folder) ? Read(folder, findings) : Missing(folder, findings);
        return new PackageReading(package, findings.InOrder());
    }

    private static CorridorPackage? Missing(string folder, FindingList findings)
    {
        findings.Error(folder, null, null, null, FindingRules.Descriptor, "Name an existing folder that holds a data package.");
        return null;
    }

    private static CorridorPackage? Read(string folder, FindingList findings)
    {
        FileLoader loader = new(folder, findings);
        PackageFile descriptor = loader.Load(DescriptorReader.FileName);
        if (descriptor.Text is null || new DescriptorReader(findings).Read(descriptor.Text) is not { } content) return null;
        Dictionary<string, PackageFile> files = content.Resources.ToDictionary(resource => resource.Name, resource => loader.Load(resource.Path), StringComparer.Ordinal);
        CorridorPackage package = new()
        {
            Name = content.Name,
            Folder = folder,
            Hash = PackageHash.Of([descriptor, .. files.Values]),
            Vocabularies = ReadVocabularies(files.Values, findings),
        };
        ReadTables(package, files, findings);
        UnlistedFiles.Report(folder, files.Values, findings);
        ReferenceRule.Check(new CheckContext(package, findings));
        return package;
    }

    private static void ReadTables(CorridorPackage package, Dictionary<string, PackageFile> files, FindingList findings)
    {
        FindingList[] found = new FindingList[PackageTables.All.Count];
        Parallel.For(0, found.Length, index => found[index] = ReadTable(package, PackageTables.All[index], files));
        foreach (FindingList list in found) findings.AddAll(list);
    }

    // Each table has a property of its own in the package, so that tables can be read at the same time.
    private static FindingList ReadTable(CorridorPackage package, PackageTable table, Dictionary<string, PackageFile> files)
    {
        FindingList findings = new();
        PackageFile? file = files.GetValueOrDefault(table.Schema.ResourceName);
        if (file is null)
            findings.Error(DescriptorReader.FileName, null, null, table.Schema.ResourceName, FindingRules.Resource, $"Add the resource '{table.Schema.ResourceName}' with the path '{table.Schema.File}'.");
        table.Read(package, file?.Path ?? table.Schema.File, file?.Text, findings);
        return findings;
    }

    private static Dictionary<string, IReadOnlySet<string>> ReadVocabularies(IEnumerable<PackageFile> files, FindingList findings) =>
        files.Where(file => file.Text is not null && file.Path.StartsWith(VocabularyFolder, StringComparison.Ordinal) && file.Path.EndsWith(".csv", StringComparison.Ordinal))
            .ToDictionary(
                file => file.Path[VocabularyFolder.Length..^".csv".Length],
                file => VocabularyReader.Read(file.Path, file.Text!, findings),
                StringComparer.Ordinal);
}
