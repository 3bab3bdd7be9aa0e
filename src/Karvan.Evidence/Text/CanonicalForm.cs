using System.Buffers;
using System.Text;

namespace Karvan.Evidence.Text;

/// <summary>
/// Unicode normalization form C for the text of packages and claims, independent of the libraries of the operating system: a letter and
/// the marks that follow it become one character where Unicode has one. Hangul syllables written as jamo, marks that another mark parts from
/// their letter, and characters that Unicode keeps only for old encodings stay as they are.
/// </summary>
public static class CanonicalForm
{
    private static readonly Dictionary<(char Letter, char Mark), char> _composed = ReadPairs();
    private static readonly SearchValues<char> _marks = SearchValues.Create([.. _composed.Keys.Select(pair => pair.Mark).Distinct()]);

    /// <summary>Whether <see cref="Compose"/> would leave the text as it is.</summary>
    public static bool IsComposed(ReadOnlySpan<char> text)
    {
        if (Ascii.IsValid(text)) return true;
        for (int mark = NextMark(text, 1); mark > 0; mark = NextMark(text, mark + 1))
            if (_composed.ContainsKey((text[mark - 1], text[mark]))) return false;
        return true;
    }

    /// <summary>The text with every letter and its marks in one character where there is one.</summary>
    public static string Compose(string text)
    {
        if (IsComposed(text)) return text;
        StringBuilder composed = new(text.Length);
        foreach (char next in text)
        {
            if (composed.Length > 0 && _composed.TryGetValue((composed[^1], next), out char both)) composed[^1] = both;
            else composed.Append(next);
        }

        return composed.ToString();
    }

    // Index of the first mark at or after a place; 0 where there is none.
    private static int NextMark(ReadOnlySpan<char> text, int from)
    {
        if (from >= text.Length) return 0;
        int found = text[from..].IndexOfAny(_marks);
        return found < 0 ? 0 : from + found;
    }

    private static Dictionary<(char Letter, char Mark), char> ReadPairs()
    {
        const string Triples = CompositionPairs.Triples;
        Dictionary<(char Letter, char Mark), char> pairs = new(Triples.Length / 3);
        for (int index = 0; index < Triples.Length; index += 3) pairs.Add((Triples[index], Triples[index + 1]), Triples[index + 2]);
        return pairs;
    }
}
