using Karvan.Studies.Fits;
using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace Karvan.Studies.SampledInputs;

/// <summary>Fits observed times, or matches published percentiles where there are no times enough. Stateless.</summary>
internal static class TimesFits
{
    private const string Akaike = "smallest corrected Akaike criterion; observed times themselves where it is further off than chance (Kolmogorov-Smirnov, 5 %)";
    private const string SmallestError = "smallest error over all that is published";
    private const string Convention = "lognormal by convention: two percentiles fit every family";

    public static TimesFit Of(ObservedTimes observed, DistributionRow? sampled)
    {
        TimesFit empty = new() { Id = observed.Id, Observations = observed.Times.Count, Percentiles = observed.Quantiles.Count, Sampled = sampled };
        if (DistributionFit.Of(observed.Times) is { } fit)
            return Fitted(empty, fit, observed.Times);
        return PercentileMatch.Of(observed.Quantiles, observed.Mean) is { } match ? Matched(empty, match) : empty with { Reason = ReasonOf(observed) };
    }

    private static TimesFit Fitted(TimesFit empty, DistributionFit fit, IReadOnlyList<double> times)
    {
        FittedFamily best = fit.Candidates[0];
        bool isEmpirical = fit.Chosen == DistributionFamily.Empirical;
        IContinuousDistribution? family = isEmpirical ? null : DistributionOf(fit.Chosen, best.A, best.B);
        return empty with
        {
            Basis = DistributionBasis.Fitted,
            Family = fit.Chosen,
            A = isEmpirical ? null : best.A,
            B = isEmpirical ? null : best.B,
            Criterion = Akaike,
            CriterionValue = best.Aicc,
            Distance = best.Distance,
            Mean = family?.Mean ?? times.Mean(),
            P50 = QuantileOf(family, times, 0.5),
            P90 = QuantileOf(family, times, 0.9),
            Fitted = fit.Candidates,
            Reason = empty.Percentiles > 0 ? "Percentiles are left aside: there are times enough." : null,
        };
    }

    private static TimesFit Matched(TimesFit empty, PercentileMatch match)
    {
        MatchedFamily best = match.Candidates[0];
        IContinuousDistribution family = DistributionOf(best.Family, best.A, best.B);
        return empty with
        {
            Basis = DistributionBasis.Matched,
            Family = best.Family,
            A = best.A,
            B = best.B,
            Criterion = match.IsChosenByError ? SmallestError : Convention,
            CriterionValue = best.Error,
            Mean = best.Mean,
            P50 = QuantileOf(family, [], 0.5),
            P90 = QuantileOf(family, [], 0.9),
            Matched = match.Candidates,
            Reason = empty.Observations > 0 ? $"The {empty.Observations} single times are left aside: fewer than {DistributionFit.FewestTimes}, or all the same." : null,
        };
    }

    private static double QuantileOf(IContinuousDistribution? family, IReadOnlyList<double> times, double share) => family switch
    {
        LogNormal one => one.InverseCumulativeDistribution(share),
        Gamma one => one.InverseCumulativeDistribution(share),
        Weibull one => one.Scale * Math.Pow(-Math.Log(1 - share), 1 / one.Shape),
        _ => times.Quantile(share),
    };

    private static IContinuousDistribution DistributionOf(DistributionFamily family, double a, double b) => family switch
    {
        DistributionFamily.LogNormal => new LogNormal(a, b),
        DistributionFamily.Gamma => new Gamma(a, b),
        _ => new Weibull(a, b),
    };

    private static string ReasonOf(ObservedTimes observed) =>
        observed.Quantiles.Count >= 2 ? "A higher percentile is not a longer time: nothing was matched."
        : observed.Times.Count >= DistributionFit.FewestTimes ? "All times are the same: nothing was fitted."
        : $"A fit needs {DistributionFit.FewestTimes} times or two published percentiles; what is sampled stays as it is.";
}
