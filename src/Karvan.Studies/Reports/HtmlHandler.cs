using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Karvan.Studies.Reports;

/// <summary>Builds markup from interpolated text; whatever comes from outside is escaped, so a name can never become markup.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler
{
    private readonly StringBuilder _text;

    public HtmlHandler(int literalLength, int formattedCount) => _text = new StringBuilder(literalLength + (formattedCount * 24));

    public void AppendLiteral(string value) => _text.Append(value);

    public void AppendFormatted(Html value) => _text.Append(value.Text);

    public void AppendFormatted(IEnumerable<Html> values)
    {
        foreach (Html value in values) _text.Append(value.Text);
    }

    public void AppendFormatted(double value) => AppendFormatted(value, "0.##");

    public void AppendFormatted(double value, string format) => _text.Append(value.ToString(format, CultureInfo.InvariantCulture));

    public void AppendFormatted(long value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(ulong value) => _text.Append(value.ToString(CultureInfo.InvariantCulture));

    public void AppendFormatted(string? value)
    {
        foreach (char letter in value ?? "") AppendEscaped(letter);
    }

    public Html ToHtml() => new(_text.ToString());

    private void AppendEscaped(char letter)
    {
        switch (letter)
        {
            case '&':
                _text.Append("&amp;");
                break;
            case '<':
                _text.Append("&lt;");
                break;
            case '>':
                _text.Append("&gt;");
                break;
            case '"':
                _text.Append("&quot;");
                break;
            case '\'':
                _text.Append("&#39;");
                break;
            default:
                _text.Append(char.IsControl(letter) ? ' ' : letter);
                break;
        }
    }
}
