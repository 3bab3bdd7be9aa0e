using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Karvan.Studies.Fits;

/// <summary>
/// Which distribution observed times follow. Lognormal, gamma and Weibull are fitted by maximum likelihood; the one of the smallest corrected Akaike criterion is chosen,
/// or the observed times themselves where even that one is further from them than chance allows. Only observations are fitted, never an estimate.
/// </summary>
public sealed record DistributionFit
{
    /// <summary>Fewest times that a family is fitted to.</summary>
    public const int FewestTimes = 20;

    private const double LargestDistance = 1.36; // times 1/sqrt(n): Kolmogorov-Smirnov at 5 %, lenient since the parameters are fitted
    private const int MostSteps = 50;

    /// <summary>Chosen family.</summary>
    public required DistributionFamily Chosen { get; init; }

    /// <summary>Times that were fitted.</summary>
    public required int Times { get; init; }

    /// <summary>All candidates, the best first.</summary>
    public required IReadOnlyList<FittedFamily> Candidates { get; init; }

    /// <summary>Fits times.</summary>
    /// <param name="times">Observed times, above 0, in one unit.</param>
    /// <returns>The fit; null with fewer than 20 times above 0, or with times that are all the same.</returns>
    public static DistributionFit? Of(IEnumerable<double> times)
    {
        double[] sorted = [.. times.Where(time => time > 0 && double.IsFinite(time)).Order()];
        if (sorted.Length < FewestTimes || sorted[^1] - sorted[0] <= 1e-9 * sorted[^1])
            return null;
        FittedFamily[] candidates = [.. new[] { LogNormalOf(sorted), GammaOf(sorted), WeibullOf(sorted) }.OrderBy(one => one.Aicc)];
        bool isFar = candidates[0].Distance > LargestDistance / Math.Sqrt(sorted.Length);
        return new DistributionFit { Chosen = isFar ? DistributionFamily.Empirical : candidates[0].Family, Times = sorted.Length, Candidates = candidates };
    }

    private static FittedFamily LogNormalOf(double[] sorted)
    {
        double mean = sorted.Average(Math.Log);
        double deviation = Math.Sqrt(sorted.Average(time => Math.Pow(Math.Log(time) - mean, 2)));
        return Judge(DistributionFamily.LogNormal, mean, deviation, sorted, new LogNormal(mean, deviation));
    }

    // Newton on ln k - digamma(k) = ln(mean) - mean(ln) (Minka, 2002, for the start).
    private static FittedFamily GammaOf(double[] sorted)
    {
        double mean = sorted.Average();
        double s = Math.Log(mean) - sorted.Average(Math.Log);
        double shape = (3 - s + Math.Sqrt(((s - 3) * (s - 3)) + (24 * s))) / (12 * s);
        for (int step = 0; step < MostSteps; step++)
        {
            double change = (Math.Log(shape) - SpecialFunctions.DiGamma(shape) - s) / ((1 / shape) - Trigamma(shape));
            shape = Math.Max(shape / 2, shape - change);
            if (Math.Abs(change) < 1e-10 * shape)
                break;
        }

        return Judge(DistributionFamily.Gamma, shape, shape / mean, sorted, new Gamma(shape, shape / mean));
    }

    // Central difference: the library has no trigamma function.
    private static double Trigamma(double x)
    {
        double step = 1e-4 * x;
        return (SpecialFunctions.DiGamma(x + step) - SpecialFunctions.DiGamma(x - step)) / (2 * step);
    }

    private static FittedFamily WeibullOf(double[] sorted)
    {
        Weibull fitted = Weibull.Estimate(sorted);
        return Judge(DistributionFamily.Weibull, fitted.Shape, fitted.Scale, sorted, fitted);
    }

    private static FittedFamily Judge(DistributionFamily family, double a, double b, double[] sorted, IContinuousDistribution fitted)
    {
        const int Parameters = 2;
        int count = sorted.Length;
        double aicc = (2 * Parameters) - (2 * sorted.Sum(fitted.DensityLn)) + (2.0 * Parameters * (Parameters + 1) / (count - Parameters - 1));
        double distance = 0;
        for (int i = 0; i < count; i++)
        {
            double share = fitted.CumulativeDistribution(sorted[i]);
            distance = Math.Max(distance, Math.Max(share - ((double)i / count), ((i + 1.0) / count) - share));
        }

        return new FittedFamily(family, a, b, aicc, distance);
    }
}
