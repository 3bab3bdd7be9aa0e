using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages;

/// <summary>Reads a package and checks it in one go.</summary>
public static class PackageExamination
{
    /// <summary>Reads the package in <paramref name="folder"/> and holds it to all rules; the findings of both, each once, by file and row.</summary>
    /// <param name="folder">Folder of the package.</param>
    /// <param name="demandPaths">As in <see cref="PackageCheck.Run"/>; not called where reading found an error.</param>
    public static PackageReading Of(string folder, Func<CorridorPackage, IEnumerable<Finding>>? demandPaths = null)
    {
        PackageReading reading = PackageReader.Read(folder);
        if (reading.Content is null) return reading;
        FindingList findings = new();
        foreach (Finding finding in reading.Findings) findings.Add(finding);
        foreach (Finding finding in PackageCheck.Run(reading.Content, reading.HasErrors ? null : demandPaths)) findings.Add(finding);
        return reading with { Findings = findings.InOrder() };
    }
}
