namespace Karvan.Network.Packages.Description;

/// <summary>What <c>datapackage.json</c> says of a package beside its tables.</summary>
public sealed record PackageDescription
{
    /// <summary>Name: lower case letters, digits, hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Title for people.</summary>
    public required string Title { get; init; }

    /// <summary>One paragraph.</summary>
    public required string Text { get; init; }

    /// <summary>Version of the data; null = none.</summary>
    public string? Version { get; init; }

    /// <summary>Licences with their attribution.</summary>
    public IReadOnlyList<PackageLicense> Licenses { get; init; } = [];

    /// <summary>
    /// Further files below the folder that belong to the package and to its hash, for example <c>geometry/rail.geojson</c>; forward slashes. The tables
    /// and the closed lists are always named.
    /// </summary>
    public IReadOnlyList<string> OtherFiles { get; init; } = [];
}
