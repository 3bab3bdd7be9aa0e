using Karvan.Simulation;

namespace Karvan.Operations.Inputs;

/// <summary>A time in hours: its mean is an input, its shape comes from what the row publishes.</summary>
/// <param name="Mean">Input of the mean, h.</param>
/// <param name="Shape">How single times spread.</param>
/// <param name="A">Median over mean, or shortest over mean, or coefficient of variation, by the shape.</param>
/// <param name="B">Ninetieth percentile over mean, or most likely over mean.</param>
/// <param name="C">Longest over mean.</param>
internal readonly record struct ServiceTime(int Mean, ServiceTimeShape Shape, double A, double B, double C)
{
    private const double Hour = 3600;

    /// <summary>A time that is always the same.</summary>
    public static ServiceTime Fixed(int mean) => new(mean, ServiceTimeShape.Fixed, 0, 0, 0);

    /// <summary>Draws a time in whole seconds.</summary>
    public long Draw(double[] inputs, ref RandomStream stream)
    {
        double meanSeconds = inputs[Mean] * Hour;
        double seconds = Shape switch
        {
            ServiceTimeShape.Fixed => meanSeconds,
            ServiceTimeShape.Triangular => meanSeconds * Distributions.Triangular(ref stream, A, B, C),
            ServiceTimeShape.Quantiles => meanSeconds * Math.Min(C, Distributions.LogNormalByQuantiles(ref stream, A, B)),
            _ => A > 0 ? Distributions.LogNormal(ref stream, meanSeconds, A) : meanSeconds,
        };
        return (long)Math.Round(seconds);
    }
}
