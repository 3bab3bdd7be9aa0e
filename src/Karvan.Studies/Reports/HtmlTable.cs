namespace Karvan.Studies.Reports;

/// <summary>A table in a frame that scrolls sideways on narrow screens. Columns whose heading starts with <c>#</c> hold numbers.</summary>
internal static class HtmlTable
{
    public static Html Of(string caption, string[] headings, IEnumerable<Html[]> rows)
    {
        Html[][] body = [.. rows];
        if (body.Length == 0) return Html.Of($"<p class=\"none\">{caption}: none.</p>");
        return Html.Of($"""
            <div class="scroll" tabindex="0" role="region" aria-label="{caption}"><table><caption>{caption}</caption>
            <thead><tr>{headings.Select(Heading)}</tr></thead>
            <tbody>{body.Select(row => Row(row, headings))}</tbody></table></div>

            """);
    }

    public static Html Cell(string? text) => Html.Of($"{text ?? "–"}");

    private static Html Heading(string heading) => heading.StartsWith('#') ? Html.Of($"<th scope=\"col\" class=\"n\">{heading[1..]}</th>") : Html.Of($"<th scope=\"col\">{heading}</th>");

    private static Html Row(Html[] cells, string[] headings) =>
        Html.Of($"<tr>{cells.Select((cell, column) => headings[column].StartsWith('#') ? Html.Of($"<td class=\"n\">{cell}</td>") : Html.Of($"<td>{cell}</td>"))}</tr>\n");
}
