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
        string path = Path.GetFullPath(file, context.Environment.WorkingFolder);
        if (!File.Exists(path)) throw new CommandException(ExitCode.InvalidInput, $"There is no scenario file '{file}' (looked at {path}).");
        string[] folders = context.Environment.Home is { } home ? [context.Environment.WorkingFolder, home] : [context.Environment.WorkingFolder];
        ScenarioReading reading = ScenarioReader.Read(path, folders);
        return reading.Scenario ?? throw Fail(context, file, reading.Findings);
    }

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
