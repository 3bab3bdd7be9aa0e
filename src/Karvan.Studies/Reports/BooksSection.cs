using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>Where the tonnes are at the end of the year, what is outside the model, what the inputs rest on, and the identity of the run.</summary>
internal static class BooksSection
{
    public static Html Of(ReportContext context) => Html.Of($"""
        <section id="books"><h2>Books and evidence</h2><div class="pair">{Conservation(context.Result.Conservation)}{Coverage(context.Result.Coverage)}</div>
        {HtmlTable.Of("Published tonnes that the model does not carry", ["Scope", "#Tonnes", "Why", "Source"], context.Result.Conservation.OutsideModel.Select(OutsideCells))}</section>
        <section id="run"><h2>The run</h2>{Warnings(context.Result)}{RunTable(context.Result)}</section>

        """);

    private static Html Conservation(ConservationRecord books) => HtmlTable.Of(
        "Tonnes at the end of the year, warm-up included", ["Where", "#Tonnes"],
        [
            Entry("released", books.ReleasedTonnes), Entry("delivered", books.DeliveredTonnes), Entry("still under way", books.InSystemTonnes), Entry("refused at the origin (never released)", books.RefusedTonnes),
        ]);

    private static Html[] Entry(string where, double tonnes) => [HtmlTable.Cell(where), Html.Of($"{tonnes:N0}")];

    private static Html[] OutsideCells(OutsideRow row) => [HtmlTable.Cell(row.Scope), Html.Of($"{row.Tonnes:N0}"), HtmlTable.Cell(row.Reason), HtmlTable.Cell(row.SourceId)];

    private static Html Coverage(CoverageRecord coverage) => Html.Of($"""
        <figure><div class="bar coverage" role="img" aria-label="{ReportText.Share(coverage.Claim)} sourced, {ReportText.Share(coverage.Derived)} derived, {ReportText.Share(coverage.Assumed)} assumed">
        <span class="plain b-claim" style="flex:{coverage.Claim:0.####} 0 0"></span><span class="plain b-derived" style="flex:{coverage.Derived:0.####} 0 0"></span><span class="plain b-assumed" style="flex:{coverage.Assumed:0.####} 0 0"></span></div>
        <figcaption>Of the numbers of the package <b>{ReportText.Share(coverage.Claim)}</b> rest on claims, <b>{ReportText.Share(coverage.Derived)}</b> are derived from others, <b>{ReportText.Share(coverage.Assumed)}</b> are assumed.</figcaption></figure>

        """);

    private static Html Warnings(SimulationResult result) =>
        result.Warnings.Count == 0 ? Html.Empty : Html.Of($"<ul class=\"warnings\">{result.Warnings.Select(warning => Html.Of($"<li>{warning}</li>"))}</ul>");

    private static Html RunTable(SimulationResult result)
    {
        RunRecord run = result.Run;
        (string Name, Html Value)[] entries =
        [
            ("id", HtmlTable.Cell(run.Id)), ("engine", HtmlTable.Cell(run.Engine)), ("package", HtmlTable.Cell(run.Package)), ("package hash", HtmlTable.Cell(run.PackageHash)), ("scenario", HtmlTable.Cell(run.Scenario ?? "none")),
            ("scenario hash", HtmlTable.Cell(run.ScenarioHash)), ("evidence hash", HtmlTable.Cell(run.EvidenceHash)), ("year", Html.Of($"{run.Year}")), ("seed", Html.Of($"{run.Seed}")), ("replications", Html.Of($"{run.Replications}")),
            ("warm-up", Html.Of($"{run.WarmUpDays} days")), ("confidence", Html.Of($"{run.Confidence:0.##}")), ("time zones", HtmlTable.Cell(run.Tzdb)), ("runtime", HtmlTable.Cell(run.Runtime)),
            ("work", Html.Of($"{run.Work.Consignments:N0} consignments, {run.Work.TrainSections:N0} train sections, {run.Work.VesselCalls:N0} vessel calls, {run.Work.BorderChecks:N0} border checks, {run.Work.Events:N0} events")),
            ("timing (not part of the id)", Html.Of($"{result.Timing.StartedUtc}, {result.Timing.Seconds:0.00} s on {result.Timing.Threads} threads, {result.Timing.PeakMemoryMb:0} MB")),
        ];
        return HtmlTable.Of("Record of the run", ["What", "Value"], entries.Select(entry => new[] { HtmlTable.Cell(entry.Name), Html.Of($"<span class=\"hash\">{entry.Value}</span>") }));
    }
}
