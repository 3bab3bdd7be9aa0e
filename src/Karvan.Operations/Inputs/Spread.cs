using Karvan.Simulation;

namespace Karvan.Operations.Inputs;

/// <summary>How single values spread around the input that they are a multiple of: a distribution without a unit. Immutable.</summary>
/// <param name="Family">Family.</param>
/// <param name="A">Shortest (triangular, uniform), median (quantiles) or coefficient of variation (lognormal), all over the input.</param>
/// <param name="B">Most likely (triangular), ninetieth percentile (quantiles) or longest (uniform), over the input.</param>
/// <param name="C">Longest (triangular) or the value that longer ones are cut to (quantiles), over the input.</param>
public readonly record struct Spread(SpreadFamily Family, double A = 0, double B = 0, double C = 0)
{
    /// <summary>No spread.</summary>
    public static Spread None => default;

    /// <summary>Without memory: gaps between events that know nothing of each other, lengths of storms and repairs.</summary>
    public static Spread Memoryless { get; } = new(SpreadFamily.Exponential);

    /// <summary>Even spacing, shifted by up to half of it: vehicles run to a plan, but not on time.</summary>
    public static Spread Spaced { get; } = new(SpreadFamily.Uniform, 0.5, 1.5);

    /// <summary>Lognormal with a mean of 1.</summary>
    /// <param name="variation">Coefficient of variation; 0 or less = no spread.</param>
    public static Spread Varied(double variation) => variation > 0 ? new(SpreadFamily.LogNormal, variation) : None;

    /// <summary>Draws a multiple of the input; nothing is taken from the stream where there is no spread.</summary>
    internal double Draw(ref RandomStream stream) => Family switch
    {
        SpreadFamily.Triangular => Distributions.Triangular(ref stream, A, B, C),
        SpreadFamily.Quantiles => Math.Min(C, Distributions.LogNormalByQuantiles(ref stream, A, B)),
        SpreadFamily.LogNormal => Distributions.LogNormal(ref stream, 1, A),
        SpreadFamily.Exponential => Distributions.Exponential(ref stream, 1),
        SpreadFamily.Uniform => Distributions.Uniform(ref stream, A, B),
        _ => 1,
    };
}
