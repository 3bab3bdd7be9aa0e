using Karvan.Operations.Inputs;
using MathNet.Numerics.Distributions;

namespace Karvan.Studies.SampledInputs;

/// <summary>Mean, percentiles and parameters of a spread around a center. Stateless.</summary>
internal static class SpreadFigures
{
    private static readonly double _normalP90 = Normal.InvCDF(0, 1, 0.9);

    public static string FamilyOf(Spread spread) => spread.Family switch
    {
        SpreadFamily.Triangular => "triangular",
        SpreadFamily.Quantiles => "lognormal-cut",
        SpreadFamily.LogNormal => "lognormal",
        SpreadFamily.Exponential => "exponential",
        SpreadFamily.Uniform => "uniform",
        _ => "fixed",
    };

    public static double MeanOf(Spread spread, double center) => center * spread.Family switch
    {
        SpreadFamily.Triangular => (spread.A + spread.B + spread.C) / 3,
        SpreadFamily.Quantiles => CutMean(spread),
        SpreadFamily.Uniform => (spread.A + spread.B) / 2,
        _ => 1,
    };

    public static double QuantileOf(Spread spread, double center, double share) => center * spread.Family switch
    {
        SpreadFamily.Triangular => Triangular.InvCDF(spread.A, spread.C, spread.B, share),
        SpreadFamily.Quantiles => Math.Min(spread.C, spread.A * Math.Exp(SigmaOf(spread) * Normal.InvCDF(0, 1, share))),
        SpreadFamily.LogNormal => Math.Exp((SigmaOf(spread) * Normal.InvCDF(0, 1, share)) - (Math.Pow(SigmaOf(spread), 2) / 2)),
        SpreadFamily.Exponential => -Math.Log(1 - share),
        SpreadFamily.Uniform => spread.A + ((spread.B - spread.A) * share),
        _ => 1,
    };

    public static IReadOnlyDictionary<string, double> ParametersOf(Spread spread, double center)
    {
        SortedDictionary<string, double> named = new(StringComparer.Ordinal);
        switch (spread.Family)
        {
            case SpreadFamily.Triangular:
                (named["low"], named["mode"], named["high"]) = (center * spread.A, center * spread.B, center * spread.C);
                break;
            case SpreadFamily.Quantiles:
                (named["median"], named["sigma"]) = (center * spread.A, SigmaOf(spread));
                if (double.IsFinite(center * spread.C) && spread.C < 1e100)
                    named["cut"] = center * spread.C;
                break;
            case SpreadFamily.LogNormal:
                (named["mean"], named["variation"]) = (center, spread.A);
                break;
            case SpreadFamily.Uniform:
                (named["low"], named["high"]) = (center * spread.A, center * spread.B);
                break;
            default:
                named["mean"] = center;
                break;
        }

        return named;
    }

    private static double SigmaOf(Spread spread) =>
        spread.Family == SpreadFamily.Quantiles ? Math.Log(spread.B / spread.A) / _normalP90 : Math.Sqrt(Math.Log(1 + (spread.A * spread.A)));

    // Mean of min(cut, X) of a lognormal X: the part below the cut, and the cut for the rest.
    private static double CutMean(Spread spread)
    {
        double sigma = SigmaOf(spread), z = Math.Log(spread.C / spread.A) / sigma;
        return (spread.A * Math.Exp(sigma * sigma / 2) * Normal.CDF(0, 1, z - sigma)) + (spread.C * (1 - Normal.CDF(0, 1, z)));
    }
}
