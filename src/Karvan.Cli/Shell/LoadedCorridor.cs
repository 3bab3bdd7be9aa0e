using System.CommandLine;
using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Studies.Jobs.Requests;

namespace Karvan.Cli.Shell;

/// <summary>A package with a scenario applied.</summary>
/// <param name="Package">Package, with the undated changes in it.</param>
/// <param name="Dated">Changes that act within a run.</param>
/// <param name="Scenario">Scenario; null = none.</param>
/// <param name="Source">Where both were found.</param>
/// <param name="Remarks">What the user should know about it.</param>
internal sealed record LoadedCorridor(CorridorPackage Package, IReadOnlyList<DatedChange> Dated, Scenario? Scenario, CorridorSource Source, IReadOnlyList<string> Remarks)
{
    /// <summary>The package of an argument with the scenario of an option, if there is one.</summary>
    /// <exception cref="CommandException">One of them cannot be read, or they do not fit.</exception>
    public static LoadedCorridor Of(VerbContext context, Argument<string> package, string? scenarioFile)
    {
        if (scenarioFile is not { Length: > 0 }) return Of(context, context.Package(package), null, null);
        Scenario scenario = ScenarioLoading.Read(context, scenarioFile);
        bool isNamed = context.Value(package) != PackageArgument.Default;
        string folder = isNamed ? context.Package(package) : scenario.PackageFolder;
        LoadedCorridor corridor = Of(context, folder, scenarioFile, scenario);
        bool isOther = Path.GetFullPath(scenario.PackageFolder) != Path.GetFullPath(folder);
        return isOther ? corridor with { Remarks = [$"The scenario '{scenario.Name}' was made for '{scenario.Base}' and is applied to '{context.Value(package)}'."] } : corridor;
    }

    /// <summary>The package of a folder with a scenario, if there is one.</summary>
    /// <exception cref="CommandException">The package cannot be read, or the scenario does not fit it.</exception>
    public static LoadedCorridor Of(VerbContext context, string folder, string? scenarioFile, Scenario? scenario)
    {
        CorridorPackage package = PackageLoading.Load(context, folder);
        ScenarioResult? changed = scenario is null ? null : ScenarioLoading.Apply(context, package, scenario);
        CorridorSource source = new()
        {
            Folder = Path.GetFullPath(folder),
            PackageHash = package.Hash,
            ScenarioFile = scenarioFile is null ? null : ScenarioLoading.PathOf(context, scenarioFile),
            ScenarioHash = scenario?.Hash,
            SearchFolders = scenario is null ? [] : ScenarioLoading.SearchFolders(context),
        };
        return new LoadedCorridor(changed?.Package ?? package, changed?.Dated ?? [], scenario, source, []);
    }
}
