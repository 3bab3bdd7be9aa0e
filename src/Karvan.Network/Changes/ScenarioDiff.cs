namespace Karvan.Network.Changes;

/// <summary>What two scenarios do not share.</summary>
public static class ScenarioDiff
{
    /// <summary>
    /// Changes in canonical form: <c>- </c> before those of the first alone, <c>+ </c> before those of the second alone, in order; empty when both
    /// are the same. By the longest common subsequence, in time and memory of the product of the two numbers of changes.
    /// </summary>
    public static IReadOnlyList<string> Lines(Scenario first, Scenario second)
    {
        string[] a = [.. first.Changes.Select(change => change.CanonicalText)];
        string[] b = [.. second.Changes.Select(change => change.CanonicalText)];
        int[,] common = CommonLengths(a, b);
        List<string> lines = [];
        int i = 0;
        int j = 0;
        while (i < a.Length || j < b.Length)
        {
            if (i < a.Length && j < b.Length && a[i] == b[j]) (i, j) = (i + 1, j + 1);
            else if (j == b.Length || (i < a.Length && common[i + 1, j] >= common[i, j + 1])) lines.Add("- " + a[i++]);
            else lines.Add("+ " + b[j++]);
        }

        return lines;
    }

    private static int[,] CommonLengths(string[] a, string[] b)
    {
        int[,] lengths = new int[a.Length + 1, b.Length + 1]; // common changes of the rest from i and from j on
        for (int i = a.Length - 1; i >= 0; i--)
            for (int j = b.Length - 1; j >= 0; j--)
                lengths[i, j] = a[i] == b[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        return lengths;
    }
}
