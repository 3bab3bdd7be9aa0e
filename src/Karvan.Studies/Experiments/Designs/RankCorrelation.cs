namespace Karvan.Studies.Experiments.Designs;

/// <summary>Spearman's rank correlation: that of ranks, equal numbers sharing the mean of theirs (C. Spearman, American Journal of Psychology 15, 1904). Stateless.</summary>
internal static class RankCorrelation
{
    /// <summary>Correlation from −1 to 1; null below three pairs or when one side does not vary. Time grows as n log n.</summary>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static double? Of(ReadOnlySpan<double> x, ReadOnlySpan<double> y)
    {
        if (x.Length != y.Length) throw new ArgumentException($"{x.Length} and {y.Length} numbers make no pairs.", nameof(y));
        if (x.Length < 3) return null;
        double[] ranksX = RanksOf(x), ranksY = RanksOf(y);
        double middle = (x.Length - 1) / 2.0;
        double xx = 0, yy = 0, xy = 0;
        for (int i = 0; i < ranksX.Length; i++)
        {
            double a = ranksX[i] - middle, b = ranksY[i] - middle;
            (xx, yy, xy) = (xx + (a * a), yy + (b * b), xy + (a * b));
        }

        return xx > 0 && yy > 0 ? xy / Math.Sqrt(xx * yy) : null;
    }

    private static double[] RanksOf(ReadOnlySpan<double> numbers)
    {
        double[] sorted = numbers.ToArray();
        int[] order = [.. Enumerable.Range(0, sorted.Length)];
        Array.Sort(sorted, order);
        double[] ranks = new double[sorted.Length];
        for (int from = 0, to; from < sorted.Length; from = to)
        {
            for (to = from + 1; to < sorted.Length && sorted[to].Equals(sorted[from]);) to++;
            for (int i = from; i < to; i++) ranks[order[i]] = (from + to - 1) / 2.0;
        }

        return ranks;
    }
}
