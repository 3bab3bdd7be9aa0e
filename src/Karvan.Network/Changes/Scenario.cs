using System.Security.Cryptography;
using System.Text;

namespace Karvan.Network.Changes;

/// <summary>A base and the changes on it. Immutable.</summary>
public sealed record Scenario
{
    /// <summary>Name, for people.</summary>
    public required string Name { get; init; }

    /// <summary>Base as written: a package folder or another scenario file.</summary>
    public required string Base { get; init; }

    /// <summary>Folder of the package that the chain of bases ends with, full path.</summary>
    public required string PackageFolder { get; init; }

    /// <summary>Changes of the whole chain, those of the base first.</summary>
    public required IReadOnlyList<ScenarioChange> Changes { get; init; }

    /// <summary>The changes in canonical form, one a line after the version; the same for every way of writing them and of cutting them into files.</summary>
    public string CanonicalText => string.Concat(Changes.Select(change => change.CanonicalText + "\n").Prepend("karvan scenario 1\n"));

    /// <summary>
    /// SHA-256 of <see cref="CanonicalText"/>, lower-case hexadecimal. Name and paths are not in it: what they name is in the run record by name
    /// and by the hash of the package.
    /// </summary>
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(CanonicalText)));
}
