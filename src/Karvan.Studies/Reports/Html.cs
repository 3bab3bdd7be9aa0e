namespace Karvan.Studies.Reports;

/// <summary>Markup that is safe as it stands. Made from interpolated text, whose holes are escaped unless they are markup themselves.</summary>
/// <param name="Text">Markup.</param>
internal readonly record struct Html(string Text)
{
    public static readonly Html Empty = new("");

    /// <summary>Markup with every hole escaped; numbers are written without regard to the culture.</summary>
    public static Html Of(ref HtmlHandler markup) => markup.ToHtml();

    public static Html Join(IEnumerable<Html> parts) => new(string.Concat(parts.Select(part => part.Text)));

    public override string ToString() => Text ?? "";
}
