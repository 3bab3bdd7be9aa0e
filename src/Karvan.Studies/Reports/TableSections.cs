using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>Transit times, vessel cycles, cost and emissions, as tables.</summary>
internal static class TableSections
{
    private const int MostRelations = 60;

    public static Html Transit(ReportContext context) => Html.Of($"""
        <section id="transit"><h2>How long it took</h2>{HtmlTable.Of(
            "Transit times from release to arrival, days", ["From", "To", "Chain", "#Consignments", "#Mean", "#P50", "#P80", "#P90", "#P95", "#P50 interval", "#P90 interval"],
            context.Result.TransitTimes.Take(MostRelations).Select(row => TransitRow(context, row)))}{Left(context.Result.TransitTimes.Count, MostRelations)}</section>

        """);

    public static Html Cycles(ReportContext context) => Html.Of($"""
        <section id="cycles"><h2>Vessel cycles</h2><p>The physical cycle is sailing and work in port alone; the effective one is what queues, waiting for cargo and weather made of it.</p>{HtmlTable.Of(
            "Vessel cycles", ["Line", "Class", "#Vessels", "#Round trips", "#Interval", "#Physical, h", "#Effective, h", "#Full west", "#Full east", "#t a call"], context.Result.Cycles.Select(CycleCells))}</section>

        """);

    public static Html Economics(ReportContext context) => Html.Of($"""
        <section id="economics"><h2>Cost and emissions</h2>{HtmlTable.Of(
            "Cost and emissions a tonne", ["From", "To", "Chain", "#USD/t", "#Range", "#kg CO2e/t", "#Range", "#Price sourced"],
            context.Result.Economics.Take(MostRelations).Select(row => EconomicsCells(context, row)))}{Left(context.Result.Economics.Count, MostRelations)}</section>

        """);

    private static Html Left(int count, int shown) => count > shown ? Html.Of($"<p class=\"muted\">{count - shown} more are in simulate.json.</p>") : Html.Empty;

    private static Html[] TransitRow(ReportContext context, TransitTimeRow row) =>
    [
        HtmlTable.Cell(context.Labels.Of(row.From)), HtmlTable.Cell(context.Labels.Of(row.To)), HtmlTable.Cell(row.Cargo), Html.Of($"{row.Consignments:N0}"), Html.Of($"{row.Days.Mean:0.0}"), Html.Of($"{row.Days.P50:0.0}"),
        Html.Of($"{row.Days.P80:0.0}"), Html.Of($"{row.Days.P90:0.0}"), Html.Of($"{row.Days.P95:0.0}"), Pair(row.Interval.P50), Pair(row.Interval.P90),
    ];

    private static Html Pair(double[] ends) => Html.Of($"{ends[0]:0.0} – {ends[1]:0.0}");

    private static Html[] CycleCells(CycleRow row) =>
    [
        HtmlTable.Cell(row.Line), HtmlTable.Cell(row.VesselClass), Html.Of($"{row.Vessels:0.0}"), Html.Of($"{row.RoundTrips.Mean:N0}"), HtmlTable.Cell(ReportText.Interval(row.RoundTrips, ReportText.Number)), Html.Of($"{row.PhysicalHours:0}"),
        Html.Of($"{row.EffectiveHours:0}"), HtmlTable.Cell(ReportText.Share(row.LoadFactorWest)), HtmlTable.Cell(ReportText.Share(row.LoadFactorEast)), Html.Of($"{row.PayloadPerCallTonnes:N0}"),
    ];

    private static Html[] EconomicsCells(ReportContext context, EconomicsRow row) =>
    [
        HtmlTable.Cell(context.Labels.Of(row.From)), HtmlTable.Cell(context.Labels.Of(row.To)), HtmlTable.Cell(row.Cargo), Html.Of($"{row.CostUsdPerTonne:N0}"), HtmlTable.Cell(ReportText.Interval(row.CostInterval, ReportText.Number)),
        Html.Of($"{row.Co2eKgPerTonne:N0}"), HtmlTable.Cell(ReportText.Interval(row.Co2eInterval, ReportText.Number)), HtmlTable.Cell(ReportText.Share(row.SourcedShare)),
    ];
}
