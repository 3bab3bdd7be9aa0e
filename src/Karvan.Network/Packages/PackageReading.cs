namespace Karvan.Network.Packages;

/// <summary>What came out of reading a folder.</summary>
/// <param name="Content">
/// The rows that could be read, also where there are errors; for checking only, because cells with errors are left empty.
/// Null where the folder or its <c>datapackage.json</c> could not be read.
/// </param>
/// <param name="Findings">Everything that was found, by file and row.</param>
public sealed record PackageReading(CorridorPackage? Content, IReadOnlyList<Finding> Findings)
{
    /// <summary>The package; null where any finding is an error.</summary>
    public CorridorPackage? Package => HasErrors ? null : Content;

    /// <summary>Whether any finding is an error.</summary>
    public bool HasErrors => Findings.Any(finding => finding.Severity == FindingSeverity.Error);
}
