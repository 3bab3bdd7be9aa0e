using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>Published figures beside simulated ones, with the role that says whether they agree by prediction or by construction.</summary>
internal static class PublishedSection
{
    private const double Span = 4; // the scale runs from a quarter to four times the published figure
    private static readonly string[] _roles = ["input", "calibration", "prediction"];

    public static Html Of(ReportContext context) => Html.Of($"""
        <section id="published"><h2>Published beside simulated</h2>
        <p>An <b>input</b> went into the demand and comes out again: agreement proves nothing. A <b>calibration</b> figure may have been fitted to. Only a <b>prediction</b> tests the model.
        The scale shows simulated over published, from a quarter to four times, with its interval; the line in the middle is equality.</p>
        {HtmlTable.Of("Published figures of the year", ["Role", "Figure", "Place", "Period", "Scope", "#Published", "#Simulated", "#Interval", "Ratio", "Source"], context.Result.Published.Select(Row))}</section>

        """);

    private static Html[] Row(PublishedRow row)
    {
        Func<double, string> format = row.Unit == "d" ? ReportText.Days : ReportText.Number;
        return
        [
            Html.Of($"<span class=\"badge {RoleClass(row.Role)}\">{row.Role}</span>"), HtmlTable.Cell(row.Metric), HtmlTable.Cell(row.Place ?? "whole route"), HtmlTable.Cell(row.Period), HtmlTable.Cell(row.Scope),
            HtmlTable.Cell(format(row.Value)), HtmlTable.Cell(row.Simulated is null ? null : format(row.Simulated.Mean)), HtmlTable.Cell(row.Simulated is null ? null : ReportText.Interval(row.Simulated, format)),
            row.Simulated is null || row.Value <= 0 ? HtmlTable.Cell("no counterpart") : Scale(row.Value, row.Simulated), HtmlTable.Cell(row.SourceId),
        ];
    }

    private static string RoleClass(string role) => Array.IndexOf(_roles, role) >= 0 ? role : "other";

    private static Html Scale(double published, Estimate simulated)
    {
        string ratio = $"{simulated.Mean / published:0.00}";
        return Html.Of($"""
            <svg class="scale" viewBox="0 0 140 18" role="img" aria-label="ratio {ratio}"><title>simulated / published = {ratio}</title><line class="grid" x1="70" x2="70" y1="1" y2="17"/>
            <line class="whisker" x1="{X(simulated.Low / published)}" x2="{X(simulated.High / published)}" y1="9" y2="9"/><circle class="dot" cx="{X(simulated.Mean / published)}" cy="9" r="4"/></svg> <span class="muted">{ratio}</span>
            """);
    }

    private static double X(double ratio) => 70 + (66 * Math.Clamp(Math.Log(Math.Max(ratio, 1e-9)) / Math.Log(Span), -1, 1));
}
