using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>The figures that a reader looks for first.</summary>
internal static class HeadlineSection
{
    private static readonly string[] _directions = ["west", "east"];

    public static Html Of(ReportContext context) => Html.Of($"<section class=\"cards\" aria-label=\"Headline figures\">{Cards(context)}</section>\n");

    private static IEnumerable<Html> Cards(ReportContext context)
    {
        if (context.Throughput(null, "total", "both", null) is { } total)
        {
            yield return Card("Carried in the year", ReportText.Tonnes(total.Tonnes.Mean), $"{ReportText.Interval(total.Tonnes, ReportText.Tonnes)}, scope {total.Scope}");
            yield return Card("Westbound / eastbound", Directions(context), "both directions, all chains");
        }

        if (context.Throughput(null, "container", "both", null)?.Teu is { } boxes)
            yield return Card("Containers", $"{ReportText.Number(boxes.Mean)} TEU", $"{ReportText.Interval(boxes, ReportText.Number)} TEU, empty ones included");
        if (MainRelations.Of(context.Result.TransitTimes, 1) is [var main])
            yield return Card($"{context.Labels.Of(main.From)} → {context.Labels.Of(main.To)}", $"{ReportText.Days(main.Days.P50)} days", $"half of the {main.Cargo} consignments; nine in ten within {ReportText.Days(main.Days.P90)} days");
        if (context.Result.Bottlenecks is [{ WaitShare: > 0 } worst, ..])
            yield return Card("Held back most by", context.Labels.OfResource(worst.Resource), $"{ReportText.Share(worst.WaitShare)} of all waiting, worst in {ReportText.Month(worst.PeakMonth ?? 0)}");
        CoverageRecord coverage = context.Result.Coverage;
        yield return Card("Inputs that are sourced", ReportText.Share(coverage.Claim), $"{ReportText.Share(coverage.Derived)} derived, {ReportText.Share(coverage.Assumed)} assumed");
    }

    private static string Directions(ReportContext context) => string.Join(
        " / ", _directions.Select(direction => ReportText.Tonnes(context.Throughput(null, "total", direction, null)?.Tonnes.Mean ?? 0)));

    private static Html Card(string title, string figure, string detail) =>
        Html.Of($"<div class=\"card\"><h3>{title}</h3><p class=\"figure\">{figure}</p><p>{detail}</p></div>\n");
}
