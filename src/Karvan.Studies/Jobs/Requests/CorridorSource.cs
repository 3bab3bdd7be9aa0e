using Karvan.Network.Changes;
using Karvan.Network.Packages;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>Where a corridor comes from, so that it can be loaded again by another process: folder and hash of a package, file and hash of a scenario. Immutable.</summary>
public sealed record CorridorSource
{
    /// <summary>Folder of the package, full path.</summary>
    public required string Folder { get; init; }

    /// <summary>Hash of the package as it was checked.</summary>
    public required string PackageHash { get; init; }

    /// <summary>Scenario file, full path; null = none.</summary>
    public string? ScenarioFile { get; init; }

    /// <summary>Hash of the scenario as it was checked; null = none.</summary>
    public string? ScenarioHash { get; init; }

    /// <summary>Full paths of folders below which the base of the scenario is looked for.</summary>
    public IReadOnlyList<string> SearchFolders { get; init; } = [];

    /// <summary>Loads the corridor.</summary>
    /// <exception cref="CorridorSourceException">Package or scenario are gone, have errors, or are not those that were checked.</exception>
    public SourcedCorridor Load()
    {
        CorridorPackage package = LoadPackage();
        if (ScenarioFile is null) return new SourcedCorridor(package, [], null);
        Scenario scenario = LoadScenario(ScenarioFile);
        ScenarioResult changed = ScenarioApplication.Apply(package, scenario);
        return changed.Findings.Count == 0
            ? new SourcedCorridor(changed.Package, changed.Dated, scenario)
            : throw new CorridorSourceException($"The scenario '{ScenarioFile}' does not fit the package '{Folder}': {changed.Findings[0]}");
    }

    private CorridorPackage LoadPackage()
    {
        if (!Directory.Exists(Folder)) throw new CorridorSourceException($"The package folder '{Folder}' does not exist any more.");
        PackageReading reading = PackageExamination.Of(Folder);
        if (reading.Package is not { } package)
            throw new CorridorSourceException($"The package '{Folder}' has errors now, the first: {reading.Findings.First(finding => finding.Severity == FindingSeverity.Error)}");
        return package.Hash == PackageHash ? package : throw Changed($"package '{Folder}'", PackageHash, package.Hash);
    }

    private Scenario LoadScenario(string file)
    {
        if (!File.Exists(file)) throw new CorridorSourceException($"The scenario file '{file}' does not exist any more.");
        ScenarioReading reading = ScenarioReader.Read(file, SearchFolders);
        if (reading.Scenario is not { } scenario) throw new CorridorSourceException($"The scenario '{file}' has findings now, the first: {reading.Findings[0]}");
        return scenario.Hash == ScenarioHash ? scenario : throw Changed($"scenario '{file}'", ScenarioHash, scenario.Hash);
    }

    private static CorridorSourceException Changed(string what, string? before, string now) =>
        new($"The {what} was changed since the job was added (hash {before?[..12]}…, now {now[..12]}…); add the job again.");
}
