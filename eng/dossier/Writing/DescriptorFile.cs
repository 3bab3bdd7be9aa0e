using Karvan.Network.Packages.Description;

namespace Karvan.Dossier.Writing;

/// <summary>Writes datapackage.json of the shipped package.</summary>
internal static class DescriptorFile
{
    private static readonly string[] _otherFolders = ["geometry"];

    /// <summary>Writes the file; files below geometry belong to the package and to its hash.</summary>
    public static void Write(string folder) => PackageDescriptor.Write(folder, new PackageDescription
    {
        Name = "titr",
        Title = "Trans-Caspian International Transport Route",
        Text = "Places, links, ports, fleets, demand and prices of the route from China to Europe over the Caspian, each number with its claims or the reasoning behind an assumption.",
        Version = "1",
        Licenses =
        [
            new PackageLicense("CC-BY-4.0", "Karvan's own compilation; GeoNames and World Bank data are under the same licence", "https://creativecommons.org/licenses/by/4.0/"),
            new PackageLicense("ODbL-1.0", "Rail lines and station points from OpenStreetMap, (c) OpenStreetMap contributors; see geometry/ATTRIBUTION.md", "https://opendatacommons.org/licenses/odbl/1-0/"),
            new PackageLicense("PDDL-1.0", "Natural Earth base map and rail lines, public domain"),
        ],
        OtherFiles = [.. _otherFolders.SelectMany(name => FilesBelow(folder, name)).Order(StringComparer.Ordinal)],
    });

    private static IEnumerable<string> FilesBelow(string folder, string name) =>
        Directory.EnumerateFiles(Path.Combine(folder, name), "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));
}
