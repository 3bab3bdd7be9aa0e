namespace Karvan.Network.Packages.Description;

/// <summary>A licence under which a package, or part of it, is given.</summary>
/// <param name="Name">Short name, for example <c>CC-BY-4.0</c>.</param>
/// <param name="Title">Title and the attribution that it asks for.</param>
/// <param name="Path">Address of its text; null = none.</param>
public sealed record PackageLicense(string Name, string Title, string? Path = null);
