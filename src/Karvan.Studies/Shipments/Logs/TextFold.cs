using System.Globalization;
using System.Text;

namespace Karvan.Studies.Shipments.Logs;

/// <summary>Folds a name so that spelling differences of no meaning vanish: case, accents, Azerbaijani and Kazakh letters, spaces and punctuation.</summary>
internal static class TextFold
{
    private const string From = "əıғқңөұүһіØø";
    private const string To = "eigknouuhioo";

    public static string Of(string text)
    {
        StringBuilder folded = new(text.Length);
        foreach (char letter in text.Normalize(NormalizationForm.FormD))
        {
            if (CharUnicodeInfo.GetUnicodeCategory(letter) == UnicodeCategory.NonSpacingMark || !char.IsLetterOrDigit(letter)) continue;
            char lower = char.ToLowerInvariant(letter);
            int known = From.IndexOf(lower, StringComparison.Ordinal);
            folded.Append(known < 0 ? lower : To[known]);
        }

        return folded.ToString();
    }
}
