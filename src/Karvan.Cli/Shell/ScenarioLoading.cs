using Karvan.Cli.Output;
using Karvan.Network.Changes;
using Karvan.Network.Packages;

namespace Karvan.Cli.Shell;

/// <summary>Reads a scenario and applies it to a package.</summary>
internal static class ScenarioLoading
{
    /// <summary>Reads a scenario file.</summary>
    /// <exception cref="CommandException">It has findings, which went to standard error; exit code <see cref="ExitCode.InvalidInput"/>.</exception>
    public static Scenario Read(VerbContext context, string file)
    {
        string path = PathOf(context, file);
        if (!File.Exists(path)) throw new CommandException(ExitCode.InvalidInput, $"There is no scenario file '{file}' (looked at {path}).");
        ScenarioReading reading = ScenarioReader.Read(path, SearchFolders(context));
        return reading.Scenario ?? throw Fail(context, file, reading.Findings);
    }

    /// <summary>Full path of a scenario file.</summary>
    public static string PathOf(VerbContext context, string file) => Path.GetFullPath(file, context.Environment.WorkingFolder);

    /// <summary>Folders below which the base of a scenario is looked for.</summary>
    public static string[] SearchFolders(VerbContext context) =>
        context.Environment.Home is { } home && home != context.Environment.WorkingFolder ? [context.Environment.WorkingFolder, home] : [context.Environment.WorkingFolder];

    /// <summary>The package with the undated changes, and the dated ones.</summary>
    /// <exception cref="CommandException">Something does not fit the package; exit code <see cref="ExitCode.InvalidInput"/>.</exception>
    public static ScenarioResult Apply(VerbContext context, CorridorPackage package, Scenario scenario)
    {
        ScenarioResult result = ScenarioApplication.Apply(package, scenario);
        return result.Findings.Count == 0 ? result : throw Fail(context, scenario.Name, result.Findings);
    }

    private static CommandException Fail(VerbContext context, string what, IReadOnlyList<ScenarioFinding> findings)
    {
        foreach (ScenarioFinding finding in findings.Take(PackageLoading.PrintedFindings)) context.Environment.Error.WriteLine(CellText.Printable(finding.ToString()));
        if (findings.Count > PackageLoading.PrintedFindings) context.Environment.Error.WriteLine($"... and {findings.Count - PackageLoading.PrintedFindings} more.");
        return new CommandException(ExitCode.InvalidInput, $"The scenario '{what}' has {findings.Count} finding{(findings.Count == 1 ? "" : "s")}.");
    }
}
