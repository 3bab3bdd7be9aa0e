using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>How much was carried: by month and direction, and by chain.</summary>
internal static class ThroughputSection
{
    public static Html Of(ReportContext context) => Html.Of($"""
        <section id="throughput"><h2>How much it carried</h2><div class="pair">
        <figure>{Chart(context)}<figcaption>Tonnes delivered on the route by month: <span class="swatch west"></span> west, <span class="swatch east"></span> east; whiskers are the interval of both.</figcaption></figure>
        {ChainTable(context)}</div></section>

        """);

    private static Html Chart(ReportContext context)
    {
        MonthSeries[] series = [Series(context, "west"), Series(context, "east")];
        ThroughputRow?[] both = [.. Months(context, "both")];
        (double, double)[] whiskers = [.. both.Select(row => (row?.Tonnes.Low ?? 0, row?.Tonnes.High ?? 0))];
        string words = string.Join("; ", both.Select((row, month) => $"{ReportText.Month(month + 1)} {ReportText.Tonnes(row?.Tonnes.Mean ?? 0)}"));
        return new MonthChart(480, 260).Draw($"Throughput by month in {context.Result.Run.Year}", words, series, whiskers, value => $"{value / 1000:0} kt");
    }

    private static MonthSeries Series(ReportContext context, string direction) => new(direction, direction, [.. Months(context, direction).Select(row => row?.Tonnes.Mean ?? 0)]);

    private static IEnumerable<ThroughputRow?> Months(ReportContext context, string direction) =>
        Enumerable.Range(1, 12).Select(month => context.Throughput(null, "total", direction, month));

    private static Html ChainTable(ReportContext context)
    {
        ThroughputRow[] rows = [.. context.Result.Throughput.Where(row => row.Section is null && row.Month is null && (row.Tonnes.High > 0 || row.Teu is { High: > 0 }) && (row.Direction != "both" || row.Cargo == "total"))];
        return HtmlTable.Of(
            "Throughput of the year by chain and direction", ["Chain", "Direction", "#Tonnes", "#Interval", "#TEU"],
            rows.Select(row => new[]
            {
                HtmlTable.Cell(row.Cargo), HtmlTable.Cell(row.Direction), HtmlTable.Cell(ReportText.Number(row.Tonnes.Mean)), HtmlTable.Cell(ReportText.Interval(row.Tonnes, ReportText.Number)),
                HtmlTable.Cell(row.Teu is null ? null : ReportText.Number(row.Teu.Mean)),
            }));
    }
}
