using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>What held cargo back, and when: the queue of the worst resources by month, and the table of all.</summary>
internal static class QueueSection
{
    private const int MostCharts = 6;
    private const int MostRows = 25;

    public static Html Of(ReportContext context) => Html.Of($"""
        <section id="bottlenecks"><h2>What held cargo back</h2>
        <p>Mean number waiting by month (trains, vessels, wagons, TEU or trucks, as the resource counts) for the resources with the most waiting. The numbers are those on the map.</p>
        <div class="multiples">{context.Result.Bottlenecks.Where(row => row.WaitShare > 0).Take(MostCharts).Select((row, rank) => Chart(context, row, rank + 1))}</div>
        {Table(context)}</section>

        """);

    private static Html Chart(ReportContext context, BottleneckRow row, int rank)
    {
        MonthSeries series = new("waiting", "queue", row.QueueByMonth);
        string words = string.Join("; ", row.QueueByMonth.Select((queue, month) => $"{ReportText.Month(month + 1)} {ReportText.Number(queue)}"));
        return Html.Of($"""
            <figure>{new MonthChart(300, 170).Draw($"Queue for {context.Labels.OfResource(row.Resource)} by month", words, [series], null, ReportText.Number)}
            <figcaption><b class="rank">{rank}</b> {context.Labels.OfResource(row.Resource)}<span class="muted"> at {context.Labels.Of(row.Place)}; {ReportText.Share(row.WaitShare)} of all waiting</span></figcaption></figure>

            """);
    }

    private static Html Table(ReportContext context) => HtmlTable.Of(
        "Resources by waiting", ["Resource", "Place", "#In use", "#Wait, h/t", "#Of all waiting", "Worst month", "Rests on"],
        context.Result.Bottlenecks.Take(MostRows).Select(row => new[]
        {
            HtmlTable.Cell(context.Labels.OfResource(row.Resource)), HtmlTable.Cell(context.Labels.Of(row.Place)), HtmlTable.Cell(ReportText.Share(row.Utilization)), Html.Of($"{row.WaitHoursPerTonne:0.00}"),
            HtmlTable.Cell(ReportText.Share(row.WaitShare)), HtmlTable.Cell(ReportText.Month(row.PeakMonth ?? 0)), HtmlTable.Cell(row.Basis == "claim" ? "sourced" : row.Basis),
        }));
}
