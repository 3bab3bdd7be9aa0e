using Karvan.Network.Packages;
using Karvan.Network.Paths;

namespace Karvan.Cli.Shell;

/// <summary>Loads the data package that a verb works on.</summary>
internal static class PackageLoading
{
    /// <summary>How many findings are printed before the rest is only counted.</summary>
    public const int PrintedFindings = 20;

    private const string Descriptor = "datapackage.json";

    /// <summary>Reads and checks a package, the ways of its demand included; the findings are for the caller.</summary>
    public static PackageReading Examine(string folder) => PackageExamination.Of(folder, DemandWithoutPath);

    /// <summary>
    /// A package without errors. Otherwise the first <see cref="PrintedFindings"/> errors and their number go to standard error.
    /// </summary>
    /// <exception cref="CommandException">The package has errors; exit code <see cref="ExitCode.InvalidInput"/>.</exception>
    public static CorridorPackage Load(VerbContext context, string folder)
    {
        PackageReading reading = PackageExamination.Of(folder);
        if (reading.Package is { } package) return package;
        if (!File.Exists(Path.Combine(folder, Descriptor)))
            throw new CommandException(ExitCode.InvalidInput, $"'{folder}' is no data package: it has no {Descriptor}. Give the folder of one, for example {PackageArgument.Default}.");
        Finding[] errors = [.. reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        Print(context.Environment.Error, errors);
        throw new CommandException(ExitCode.InvalidInput, $"The package '{folder}' has {errors.Length} error{(errors.Length == 1 ? "" : "s")}; 'karvan check' lists all findings.");
    }

    private static IEnumerable<Finding> DemandWithoutPath(CorridorPackage package) =>
        DemandPathCheck.Run(package).Select(gap => new Finding(
            "demand.csv",
            gap.Index + 2,
            "to_place",
            gap.Row.ToPlace,
            FindingRules.DemandPath,
            $"On {gap.Date:yyyy-MM-dd} {gap.Failure.Reason} {gap.Failure.Mend}",
            FindingSeverity.Error));

    private static void Print(TextWriter error, Finding[] errors)
    {
        foreach (Finding finding in errors.Take(PrintedFindings)) error.WriteLine(Output.CellText.Printable(finding.ToString()));
        if (errors.Length > PrintedFindings) error.WriteLine($"... and {errors.Length - PrintedFindings} more.");
    }
}
