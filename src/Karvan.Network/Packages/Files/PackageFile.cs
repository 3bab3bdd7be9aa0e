namespace Karvan.Network.Packages.Files;

/// <summary>A file of a package as it was read.</summary>
/// <param name="Path">Path below the package, forward slashes.</param>
/// <param name="Bytes">Its bytes; null where it could not be read.</param>
/// <param name="Text">Its text without a byte order mark; null where it is not text.</param>
internal sealed record PackageFile(string Path, byte[]? Bytes, string? Text);
