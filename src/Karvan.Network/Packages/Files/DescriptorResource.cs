namespace Karvan.Network.Packages.Files;

/// <summary>A file that <c>datapackage.json</c> names.</summary>
/// <param name="Name">Name of the resource.</param>
/// <param name="Path">Path below the package.</param>
internal sealed record DescriptorResource(string Name, string Path);
