using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>
/// The corridor strip: the mean journey of the main relations as a bar of days in the order of travel. Color says what the time is spent on; plain,
/// dotted and hatched surfaces say whether the weakest input of a stage is a claim, derived or assumed.
/// </summary>
internal static class StripSection
{
    private const int MostRelations = 8;
    private static readonly string[] _kinds = ["moving", "waiting", "handling", "border", "sea", "closed"];
    private static readonly string[] _bases = ["claim", "derived", "assumed"];

    public static Html Of(ReportContext context)
    {
        IReadOnlyList<TransitTimeRow> relations = MainRelations.Of(context.Result.TransitTimes, MostRelations);
        if (relations.Count == 0) return Html.Empty;
        double longest = relations.Max(row => row.Days.Mean);
        return Html.Of($"""
            <section id="strip"><h2>Where the days go</h2>
            <p>Mean days by stage in the order of travel, for {relations.Count} relations: the largest of each chain and direction first. Surfaces show what a stage rests on.</p>
            {Legend()}
            {relations.Select(row => Strip(context, row, longest))}
            </section>

            """);
    }

    private static Html Legend() => Html.Of($"""
        <ul class="legend" aria-label="What the time is spent on"><li class="muted">Spent on:</li>{_kinds.Select(kind => Html.Of($"<li><span class=\"swatch k-{kind}\"></span>{kind}</li>"))}</ul>
        <ul class="legend" aria-label="What a stage rests on"><li class="muted">Rests on:</li>{_bases.Select(basis => Html.Of($"<li><span class=\"swatch plain b-{basis}\"></span>{BasisName(basis)}</li>"))}</ul>
        """);

    private static string BasisName(string basis) => basis == "claim" ? "sourced" : basis;

    private static Html Strip(ReportContext context, TransitTimeRow row, double longest) => Html.Of($"""
        <div class="strip"><h3>{context.Labels.Of(row.From)} → {context.Labels.Of(row.To)} <span class="muted">{row.Cargo}, {ReportText.Days(row.Days.Mean)} days; P90 {ReportText.Days(row.Days.P90)}</span></h3>
        <div class="bar" style="width:{100 * row.Days.Mean / longest}%" role="img" aria-label="{Summary(row)}">{Segments(row).Select(segment => Segment(context, segment, longest))}</div>
        <details><summary>Stages</summary>{StageTable(context, row)}</details></div>

        """);

    private static string Summary(TransitTimeRow row) => string.Join(", ", _kinds.Select(kind => (Kind: kind, Days: row.Stages.Where(stage => stage.Kind == kind).Sum(stage => stage.MeanHours) / 24))
        .Where(part => part.Days >= 0.05).Select(part => $"{part.Kind} {ReportText.Days(part.Days)} days"));

    // Stages that follow each other and look the same become one piece.
    private static List<List<StageRow>> Segments(TransitTimeRow row)
    {
        List<List<StageRow>> segments = [];
        foreach (StageRow stage in row.Stages)
        {
            if (segments is [.., var last] && last[0].Kind == stage.Kind && last[0].Basis == stage.Basis) last.Add(stage);
            else segments.Add([stage]);
        }

        return segments;
    }

    private static Html Segment(ReportContext context, List<StageRow> stages, double longestDays)
    {
        double hours = stages.Sum(stage => stage.MeanHours);
        StageRow longest = stages.MaxBy(stage => stage.MeanHours)!;
        string text = $"{longest.Kind}: {ReportText.Number(hours)} h, mostly {longest.Resource} at {context.Labels.Of(longest.Place)} ({BasisName(longest.Basis)})";
        double share = hours / 24 / longestDays;
        return Html.Of($"<span class=\"k-{ClassOf(longest.Kind, _kinds)} b-{ClassOf(longest.Basis, _bases)}\" style=\"flex:{hours} 0 0\" title=\"{text}\">{(share < 0.06 ? Html.Empty : Html.Of($"<b class=\"{(share < 0.18 ? "minor" : "major")}\">{hours / 24:0.0} d</b>"))}</span>");
    }

    private static Html StageTable(ReportContext context, TransitTimeRow row) => HtmlTable.Of(
        $"Stages of {context.Labels.Of(row.From)} → {context.Labels.Of(row.To)} by {row.Cargo}", ["Place or link", "Spent on", "Kind", "#Mean, h", "#P90, h", "Rests on"],
        row.Stages.Select(stage => new[]
        {
            HtmlTable.Cell(context.Labels.Of(stage.Place)), HtmlTable.Cell(stage.Resource), HtmlTable.Cell(stage.Kind), Html.Of($"{stage.MeanHours:0.0}"), Html.Of($"{stage.P90Hours:0.0}"), HtmlTable.Cell(BasisName(stage.Basis)),
        }));

    private static string ClassOf(string word, string[] known) => Array.IndexOf(known, word) >= 0 ? word : "other";
}
