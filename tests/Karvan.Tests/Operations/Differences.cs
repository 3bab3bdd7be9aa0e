using Karvan.Simulation;

namespace Karvan.Tests.Operations;

/// <summary>Judges of differences between two samples.</summary>
internal static class Differences
{
    /// <summary>Whether two means differ by less than Welch's interval of 99.9 % – for samples whose streams have nothing in common.</summary>
    public static bool AreAlike(double[] first, double[] second)
    {
        (double meanA, double varianceA) = MomentsOf(first);
        (double meanB, double varianceB) = MomentsOf(second);
        double a = varianceA / first.Length;
        double b = varianceB / second.Length;
        double degrees = (a + b) * (a + b) / ((a * a / (first.Length - 1)) + (b * b / (second.Length - 1)));
        return Math.Abs(meanA - meanB) <= StudentT.Quantile(0.9995, (long)Math.Max(1, degrees)) * Math.Sqrt(a + b);
    }

    /// <summary>Whether the second of each pair is not above the first, by a one-sided paired t-test of 99 %.</summary>
    public static bool IsNotAbove(double[] before, double[] after)
    {
        (double mean, double variance) = MomentsOf([.. after.Zip(before, (later, earlier) => later - earlier)]);
        return mean <= 0 || (variance > 0 && mean / Math.Sqrt(variance / before.Length) <= StudentT.Quantile(0.99, before.Length - 1));
    }

    private static (double Mean, double Variance) MomentsOf(double[] sample)
    {
        double mean = sample.Average();
        return (mean, sample.Sum(value => (value - mean) * (value - mean)) / (sample.Length - 1));
    }
}
