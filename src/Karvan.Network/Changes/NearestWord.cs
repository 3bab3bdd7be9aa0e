namespace Karvan.Network.Changes;

/// <summary>The word that was probably meant. Stateless and thread-safe.</summary>
public static class NearestWord
{
    private const int ShownWords = 12;

    /// <summary>What to use instead: the nearest of the known words, or all of them when they are few.</summary>
    /// <param name="word">Word as written.</param>
    /// <param name="known">Words that would do.</param>
    /// <param name="file">Where the known words stand, for the message.</param>
    public static string Mend(string word, IEnumerable<string> known, string file)
    {
        string[] words = [.. known.Distinct(StringComparer.Ordinal)];
        string? nearest = word.Length > 100 ? null : words.Where(other => Distance(word, other) <= Math.Max(1, word.Length / 3)).MinBy(other => Distance(word, other));
        if (nearest is not null) return $"did you mean '{nearest}'?";
        return words.Length is > 0 and <= ShownWords ? $"use one of {string.Join(", ", words)}" : $"use one of those in {file}";
    }

    /// <summary>Levenshtein's distance without regard to case.</summary>
    private static int Distance(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 40) return int.MaxValue;
        int[] row = [.. Enumerable.Range(0, b.Length + 1)];
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int cost = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                (diagonal, row[j]) = (row[j], Math.Min(Math.Min(row[j], row[j - 1]) + 1, diagonal + cost));
            }
        }

        return row[b.Length];
    }
}
