using Karvan.Studies.Results;

namespace Karvan.Studies.Comparisons;

/// <summary>The simulated counterpart of a published figure.</summary>
/// <param name="Estimate">Figure.</param>
/// <param name="IsDemand">Whether it is the demand that comes out again.</param>
internal sealed record SimulatedFigure(Estimate Estimate, bool IsDemand);
