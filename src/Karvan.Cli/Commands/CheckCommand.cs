using System.CommandLine;
using Karvan.Cli.Output;
using Karvan.Cli.Shell;
using Karvan.Network.Packages;
using Karvan.Studies.Results;
using Karvan.Studies.Runs;

namespace Karvan.Cli.Commands;

/// <summary>Holds a data package to all rules and lists what is wrong with it.</summary>
internal sealed class CheckCommand : VerbCommand
{
    private readonly Argument<string> _package = PackageArgument.Create();

    private readonly Option<bool> _coverage = new("--coverage")
    {
        Description = "Also print which share of the numbers are claims, derived and assumed (JSON always has it)",
    };

    public CheckCommand() : base(
        "check",
        "Check a data package and list every finding with file, row, column, value, rule and mend",
        "karvan check data/titr --coverage",
        "karvan check data/titr --format csv")
    {
        Arguments.Add(_package);
        Options.Add(_coverage);
    }

    protected override Task<ExitCode> ExecuteAsync(VerbContext context, CancellationToken cancellation)
    {
        PackageReading reading = PackageLoading.Examine(context.Package(_package));
        context.Write(CreateReport(reading, context.Value(_coverage)));
        return Task.FromResult(CodeOf(reading));
    }

    private static ExitCode CodeOf(PackageReading reading)
    {
        if (reading.Content is null) return ExitCode.InvalidInput;
        return reading.Findings.Count > 0 ? ExitCode.Findings : ExitCode.Done;
    }

    private static Report CreateReport(PackageReading reading, bool withCoverage)
    {
        PackageCoverage coverage = reading.Content is null ? new PackageCoverage(0, 0, 0) : PackageCoverage.Of(reading.Content);
        List<ReportTable> tables = [FindingsTable(reading)];
        if (withCoverage) tables.Add(CoverageTable(coverage));
        RunRecord? run = reading.Content is null ? null : RunIdentity.OfReading("check", reading.Content); // what cannot be read has no hash
        return new Report("check", new { Schema = 1, Run = run, reading.Findings, Coverage = coverage }, tables, NotesOf(reading));
    }

    private static ReportTable FindingsTable(PackageReading reading)
    {
        ReportTable table = new(
            "findings", $"Findings: {reading.Findings.Count}",
            new ReportColumn("file", "File"), new ReportColumn("row", "Row"), new ReportColumn("column", "Column"), new ReportColumn("value", "Value"),
            new ReportColumn("rule", "Rule"), new ReportColumn("mend", "Mend"), new ReportColumn("severity", "Severity"));
        foreach (Finding finding in reading.Findings)
            table.Add(finding.File, finding.Row, finding.Column, finding.Value, finding.Rule, finding.Mend, finding.Severity == FindingSeverity.Error ? "error" : "warning");
        return table;
    }

    private static ReportTable CoverageTable(PackageCoverage coverage)
    {
        ReportTable table = new("coverage", "What the numbers rest on", new ReportColumn("basis", "Basis"), new ReportColumn("share", "Share", "P1"));
        table.Add("claim", coverage.Claim);
        table.Add("derived", coverage.Derived);
        table.Add("assumed", coverage.Assumed);
        return table;
    }

    private static string[] NotesOf(PackageReading reading)
    {
        if (reading.Content is not { } package) return ["The package could not be read."];
        int warnings = reading.Findings.Count(finding => finding.Severity == FindingSeverity.Warning);
        return [$"Package '{package.Name}', {package.Parameters.Count} parameters, {package.Claims.Count} claims, sha256 {package.Hash}: {reading.Findings.Count - warnings} errors, {warnings} warnings."];
    }
}
