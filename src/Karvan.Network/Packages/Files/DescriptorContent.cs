namespace Karvan.Network.Packages.Files;

/// <summary>What the reader takes from <c>datapackage.json</c>.</summary>
/// <param name="Name">Name of the package.</param>
/// <param name="Resources">The files, in the order of the descriptor, each path once.</param>
internal sealed record DescriptorContent(string Name, IReadOnlyList<DescriptorResource> Resources);
