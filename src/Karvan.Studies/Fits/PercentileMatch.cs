using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Karvan.Studies.Fits;

/// <summary>
/// Lognormal, gamma and Weibull by percentiles, for sources that publish these and not the times. Each family has two parameters, so two percentiles give them
/// exactly; more are met as nearly as can be by least squares of logarithms. Chosen is the family of the smallest error over all that is published, the mean too; with two
/// percentiles and nothing else every family fits, and the lognormal is taken by convention. At least two published percentiles of an observed time are needed: a range
/// without a share, or an estimate, is not matched.
/// </summary>
public sealed record PercentileMatch
{
    private const double SameError = 1e-6; // errors closer than this are one
    private const double LeastShape = 0.05;
    private const double MostShape = 5000;

    /// <summary>Chosen family.</summary>
    public DistributionFamily Chosen => Candidates[0].Family;

    /// <summary>Whether something published was left to choose by: a third percentile or the mean.</summary>
    public required bool IsChosenByError { get; init; }

    /// <summary>All candidates, the best first.</summary>
    public required IReadOnlyList<MatchedFamily> Candidates { get; init; }

    /// <summary>Matches percentiles.</summary>
    /// <param name="quantiles">Published percentiles, in any order.</param>
    /// <param name="mean">Published mean, above 0; null = none.</param>
    /// <returns>The match; null with fewer than two percentiles, or where a higher percentile is not a longer time.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A share is not between 0 and 1, or a time or the mean is not a number above 0.</exception>
    public static PercentileMatch? Of(IEnumerable<PublishedQuantile> quantiles, double? mean = null)
    {
        PublishedQuantile[] sorted = [.. quantiles.OrderBy(one => one.Share)];
        foreach (PublishedQuantile one in sorted)
            Require(one);
        if (mean is { } published && !(published > 0 && double.IsFinite(published)))
            throw new ArgumentOutOfRangeException(nameof(mean), published, "A mean time is above 0.");
        if (sorted.Length < 2 || !IsRising(sorted))
            return null;
        MatchedFamily[] candidates = [LogNormalOf(sorted, mean), GammaOf(sorted, mean), WeibullOf(sorted, mean)];
        bool isChosenByError = sorted.Length > 2 || mean is not null;
        return new PercentileMatch { IsChosenByError = isChosenByError, Candidates = [.. candidates.OrderBy(one => Math.Round(one.Error / SameError))] };
    }

    private static void Require(PublishedQuantile one)
    {
        if (!(one.Share > 0 && one.Share < 1))
            throw new ArgumentOutOfRangeException(nameof(one), one.Share, "A percentile has a share between 0 and 1.");
        if (!(one.Time > 0 && double.IsFinite(one.Time)))
            throw new ArgumentOutOfRangeException(nameof(one), one.Time, "A time is above 0.");
    }

    private static bool IsRising(PublishedQuantile[] sorted)
    {
        for (int i = 1; i < sorted.Length; i++)
        {
            if (sorted[i].Share <= sorted[i - 1].Share || sorted[i].Time <= sorted[i - 1].Time)
                return false;
        }

        return true;
    }

    // ln q(p) = a + b z(p): a line.
    private static MatchedFamily LogNormalOf(PublishedQuantile[] sorted, double? mean)
    {
        (double a, double b) = LineOf(sorted, share => Normal.InvCDF(0, 1, share));
        return Judge(DistributionFamily.LogNormal, a, b, new LogNormal(a, b).Mean, share => Math.Exp(a + (b * Normal.InvCDF(0, 1, share))), sorted, mean);
    }

    // ln q(p) = ln scale + ln(-ln(1 - p)) / shape: a line.
    private static MatchedFamily WeibullOf(PublishedQuantile[] sorted, double? mean)
    {
        (double a, double b) = LineOf(sorted, share => Math.Log(-Math.Log(1 - share)));
        double shape = 1 / b, scale = Math.Exp(a);
        return Judge(DistributionFamily.Weibull, shape, scale, scale * SpecialFunctions.Gamma(1 + b), share => scale * Math.Pow(-Math.Log(1 - share), b), sorted, mean);
    }

    // For a shape the scale is the mean distance of logarithms; the shape is found by golden section, since the error has one valley in the logarithm of the shape.
    private static MatchedFamily GammaOf(PublishedQuantile[] sorted, double? mean)
    {
        double shape = Math.Exp(GoldenSection.Least(Math.Log(LeastShape), Math.Log(MostShape), log => ErrorOf(Math.Exp(log), sorted)));
        double scale = ScaleOf(shape, sorted);
        return Judge(DistributionFamily.Gamma, shape, 1 / scale, shape * scale, share => scale * Gamma.InvCDF(shape, 1, share), sorted, mean);
    }

    private static double ScaleOf(double shape, PublishedQuantile[] sorted) => Math.Exp(sorted.Average(one => Math.Log(one.Time / Gamma.InvCDF(shape, 1, one.Share))));

    private static double ErrorOf(double shape, PublishedQuantile[] sorted)
    {
        double scale = ScaleOf(shape, sorted);
        return sorted.Sum(one => Math.Pow(Math.Log(scale * Gamma.InvCDF(shape, 1, one.Share) / one.Time), 2));
    }

    private static (double A, double B) LineOf(PublishedQuantile[] sorted, Func<double, double> abscissa) =>
        MathNet.Numerics.Fit.Line([.. sorted.Select(one => abscissa(one.Share))], [.. sorted.Select(one => Math.Log(one.Time))]);

    private static MatchedFamily Judge(DistributionFamily family, double a, double b, double ownMean, Func<double, double> quantile, PublishedQuantile[] sorted, double? mean)
    {
        double sum = sorted.Sum(one => Math.Pow(Math.Log(quantile(one.Share) / one.Time), 2));
        if (mean is { } published)
            sum += Math.Pow(Math.Log(ownMean / published), 2);
        return new MatchedFamily(family, a, b, ownMean, Math.Sqrt(sum / (sorted.Length + (mean is null ? 0 : 1))));
    }
}
