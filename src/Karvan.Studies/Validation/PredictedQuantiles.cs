using Karvan.Simulation;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Validation;

/// <summary>Quantiles of what the model predicts for a figure.</summary>
/// <param name="P10">10th percentile.</param>
/// <param name="P25">25th percentile.</param>
/// <param name="P50">Median.</param>
/// <param name="P75">75th percentile.</param>
/// <param name="P90">90th percentile.</param>
public sealed record PredictedQuantiles(double P10, double P25, double P50, double P75, double P90)
{
    /// <summary>Width from the 10th to the 90th percentile over the median.</summary>
    public double RelativeWidth => P50 == 0 ? 0 : (P90 - P10) / P50;

    /// <summary>Quantiles of a sketch.</summary>
    public static PredictedQuantiles Of(QuantileSketch sketch)
    {
        ArgumentNullException.ThrowIfNull(sketch);
        return new PredictedQuantiles(sketch.Quantile(0.1), sketch.Quantile(0.25), sketch.Quantile(0.5), sketch.Quantile(0.75), sketch.Quantile(0.9));
    }

    /// <summary>Quantiles of samples, one a replication.</summary>
    public static PredictedQuantiles Of(ReadOnlySpan<double> samples)
    {
        double[] sorted = samples.ToArray();
        Array.Sort(sorted);
        return new PredictedQuantiles(
            Samples.Quantile(sorted, 0.1), Samples.Quantile(sorted, 0.25), Samples.Quantile(sorted, 0.5), Samples.Quantile(sorted, 0.75), Samples.Quantile(sorted, 0.9));
    }
}
