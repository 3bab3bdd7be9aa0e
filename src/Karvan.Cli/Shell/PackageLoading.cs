using Karvan.Network.Packages;

namespace Karvan.Cli.Shell;

/// <summary>Loads the data package that a verb works on.</summary>
internal static class PackageLoading
{
    /// <summary>How many findings are printed before the rest is only counted.</summary>
    public const int PrintedFindings = 20;

    /// <summary>Reads and checks a package; the findings are for the caller.</summary>
    public static PackageReading Examine(string folder) => PackageExamination.Of(folder);

    /// <summary>
    /// A package without errors. Otherwise the first <see cref="PrintedFindings"/> errors and their number go to standard error.
    /// </summary>
    /// <exception cref="CommandException">The package has errors; exit code <see cref="ExitCode.InvalidInput"/>.</exception>
    public static CorridorPackage Load(VerbContext context, string folder)
    {
        PackageReading reading = Examine(folder);
        if (reading.Package is { } package) return package;
        Finding[] errors = [.. reading.Findings.Where(finding => finding.Severity == FindingSeverity.Error)];
        Print(context.Environment.Error, errors);
        throw new CommandException(ExitCode.InvalidInput, $"The package '{folder}' has {errors.Length} error{(errors.Length == 1 ? "" : "s")}; 'karvan check' lists all findings.");
    }

    private static void Print(TextWriter error, Finding[] errors)
    {
        foreach (Finding finding in errors.Take(PrintedFindings)) error.WriteLine(Output.CellText.Printable(finding.ToString()));
        if (errors.Length > PrintedFindings) error.WriteLine($"... and {errors.Length - PrintedFindings} more.");
    }
}
