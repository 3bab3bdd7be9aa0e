using System.CommandLine;
using Karvan.Network.Changes;
using Karvan.Network.Packages;

namespace Karvan.Cli.Shell;

/// <summary>A package with a scenario applied.</summary>
/// <param name="Package">Package, with the undated changes in it.</param>
/// <param name="Dated">Changes that act within a run.</param>
/// <param name="Scenario">Scenario; null = none.</param>
/// <param name="Remarks">What the user should know about it.</param>
internal sealed record LoadedCorridor(CorridorPackage Package, IReadOnlyList<DatedChange> Dated, Scenario? Scenario, IReadOnlyList<string> Remarks)
{
    /// <summary>The package of an argument with the scenario of an option, if there is one.</summary>
    /// <exception cref="CommandException">One of them cannot be read, or they do not fit.</exception>
    public static LoadedCorridor Of(VerbContext context, Argument<string> package, string? scenarioFile)
    {
        if (scenarioFile is not { Length: > 0 }) return new LoadedCorridor(PackageLoading.Load(context, context.Package(package)), [], null, []);
        Scenario scenario = ScenarioLoading.Read(context, scenarioFile);
        bool isNamed = context.Value(package) != PackageArgument.Default;
        string folder = isNamed ? context.Package(package) : scenario.PackageFolder;
        ScenarioResult changed = ScenarioLoading.Apply(context, PackageLoading.Load(context, folder), scenario);
        bool isOther = Path.GetFullPath(scenario.PackageFolder) != Path.GetFullPath(folder);
        return new LoadedCorridor(
            changed.Package, changed.Dated, scenario, isOther ? [$"The scenario '{scenario.Name}' was made for '{scenario.Base}' and is applied to '{context.Value(package)}'."] : []);
    }
}
