using Karvan.Simulation;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Experiments.Designs;

/// <summary>
/// First-order and total Sobol indices by the estimators of M. J. W. Jansen (Computer Physics Communications 117, 1999). They use only differences within a row, so
/// what the points of a row share, such as the chance of a replication, cancels out of them; it stays in the variance that they are shares of. Intervals are
/// percentiles of a bootstrap over rows (Archer, Saltelli and Sobol, Journal of Statistical Computation and Simulation 58, 1997). Stateless.
/// </summary>
internal static class SobolIndices
{
    /// <summary>Bootstrap samples.</summary>
    public const int Resamples = 1000;

    /// <summary>Indices of every dimension; null when the figure does not vary or fewer than two rows are complete.</summary>
    /// <param name="dimensions">Dimensions.</param>
    /// <param name="values">Figure at each point of a <see cref="SobolDesign"/> in their order; rows that are not complete or hold no number are left out.</param>
    /// <param name="seed">Seed of the bootstrap.</param>
    /// <param name="confidence">Confidence of the intervals.</param>
    public static SobolAnalysis? Of(int dimensions, ReadOnlySpan<double> values, ulong seed, double confidence = SimulationDefaults.Confidence)
    {
        double[][] rows = RowsOf(dimensions, values);
        double[]? estimate = rows.Length < 2 ? null : Estimate(rows, dimensions, [.. Enumerable.Range(0, rows.Length)]);
        if (estimate is null) return null;
        double[][] bootstrap = Bootstrap(rows, dimensions, seed);
        Interval IntervalOf(int place) => Percentiles(bootstrap, place, confidence);
        return new SobolAnalysis(
            rows.Length,
            [.. Enumerable.Range(0, dimensions).Select(i => new SobolIndex(estimate[i], IntervalOf(i), estimate[dimensions + i], IntervalOf(dimensions + i)))],
            estimate[^1],
            IntervalOf(2 * dimensions));
    }

    private static double[][] RowsOf(int dimensions, ReadOnlySpan<double> values)
    {
        List<double[]> rows = [];
        for (int start = 0; start + dimensions + 2 <= values.Length; start += dimensions + 2)
        {
            double[] row = values.Slice(start, dimensions + 2).ToArray();
            if (row.All(double.IsFinite)) rows.Add(row);
        }

        return [.. rows];
    }

    // First indices, total ones, then the share of all dimensions, of the rows that are named; null without variance.
    private static double[]? Estimate(double[][] rows, int dimensions, int[] chosen)
    {
        Tally all = default;
        double[] sums = new double[(2 * dimensions) + 1];
        foreach (int row in chosen)
        {
            all.Add(rows[row][0]);
            all.Add(rows[row][1]);
            AddRow(rows[row], sums);
        }

        double variance = all.Variance * (all.Count - 1) / all.Count;
        if (variance <= 1e-24 * all.Mean * all.Mean) return null;
        for (int i = 0; i < sums.Length; i++) sums[i] /= chosen.Length * variance;
        return sums;
    }

    // a and b differ in all dimensions; a with column i of b differs from b in all but i, and from a in i alone.
    private static void AddRow(double[] row, double[] sums)
    {
        int dimensions = row.Length - 2;
        double whole = Square(row[0] - row[1]) / 2;
        sums[^1] += whole;
        for (int i = 0; i < dimensions; i++)
        {
            sums[i] += whole - (Square(row[1] - row[i + 2]) / 2);
            sums[dimensions + i] += Square(row[0] - row[i + 2]) / 2;
        }
    }

    private static double Square(double number) => number * number;

    private static double[][] Bootstrap(double[][] rows, int dimensions, ulong seed)
    {
        RandomStream stream = new(seed, replication: 0, "sobol-bootstrap");
        List<double[]> estimates = new(Resamples);
        int[] chosen = new int[rows.Length];
        for (int sample = 0; sample < Resamples; sample++)
        {
            for (int i = 0; i < chosen.Length; i++) chosen[i] = stream.NextBelow(rows.Length);
            if (Estimate(rows, dimensions, chosen) is { } estimate) estimates.Add(estimate);
        }

        return [.. estimates];
    }

    private static Interval Percentiles(double[][] bootstrap, int place, double confidence)
    {
        double[] sorted = [.. bootstrap.Select(estimate => estimate[place]).Order()];
        double tail = (1 - confidence) / 2;
        return new Interval { Low = Samples.Quantile(sorted, tail), High = Samples.Quantile(sorted, 1 - tail) };
    }
}
