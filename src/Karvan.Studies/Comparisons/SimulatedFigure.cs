using Karvan.Studies.Results;

namespace Karvan.Studies.Comparisons;

/// <summary>The simulated counterpart of a published figure.</summary>
/// <param name="Samples">One figure a replication.</param>
/// <param name="IsDemand">Whether it is the demand that comes out again.</param>
internal sealed record SimulatedFigure(double[] Samples, bool IsDemand)
{
    public Estimate Estimate => Simulations.Samples.EstimateOf(Samples);
}
