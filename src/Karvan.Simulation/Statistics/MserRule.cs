namespace Karvan.Simulation;

/// <summary>
/// The rule MSER-5 for the length of a warm-up: drop as many batches of five as make the marginal standard error of the rest smallest (K. P. White, Simulation 69,
/// 1997; batches of five: White, Cobb and Spratt, Proceedings of the Winter Simulation Conference, 2000). Stateless.
/// </summary>
public static class MserRule
{
    /// <summary>Numbers of a batch.</summary>
    public const int Batch = 5;

    /// <summary>Finds the end of the warm-up in time proportional to the length of the series. Numbers beyond the last whole batch are left out.</summary>
    /// <param name="series">Numbers in equal steps of time, at least four batches.</param>
    /// <exception cref="ArgumentException">The series is shorter than four batches.</exception>
    public static Truncation Of(ReadOnlySpan<double> series)
    {
        int count = series.Length / Batch;
        if (count < 4)
            throw new ArgumentException($"{series.Length} numbers are too few; the rule needs {4 * Batch}.", nameof(series));
        int last = count / 2;
        int best = 0;
        double least = double.PositiveInfinity;
        Tally rest = default;
        for (int batch = count - 1; batch >= 0; batch--)
        {
            rest.Add(MeanOf(series.Slice(batch * Batch, Batch)));
            double error = rest.Variance * (rest.Count - 1) / rest.Count / rest.Count;
            if (batch > last || error > least)
                continue;
            least = error;
            best = batch;
        }

        return new Truncation(best * Batch, best < last);
    }

    private static double MeanOf(ReadOnlySpan<double> batch)
    {
        double sum = 0;
        foreach (double number in batch)
            sum += number;
        return sum / batch.Length;
    }
}
