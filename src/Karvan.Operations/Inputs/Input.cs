using Karvan.Simulation;

namespace Karvan.Operations.Inputs;

/// <summary>One number of the package that the model uses, with the range that replications sample.</summary>
/// <param name="ParameterId">Parameter id: table/row/column.</param>
/// <param name="Value">Value in force.</param>
/// <param name="Low">Low end, at most the value.</param>
/// <param name="High">High end, at least the value.</param>
/// <param name="Basis">claim, derived or assumed.</param>
public sealed record Input(string ParameterId, double Value, double Low, double High, string Basis)
{
    /// <summary>Whether replications draw it; otherwise it always has its value.</summary>
    public bool IsSampled => Low < High;

    /// <summary>Quantile of the triangular distribution that replications draw it from; the value where there is no range.</summary>
    /// <param name="share">0 = low end, 1 = high end.</param>
    /// <exception cref="ArgumentOutOfRangeException">The share is not from 0 to 1.</exception>
    public double Quantile(double share)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(share);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(share, 1);
        return IsSampled ? Distributions.TriangularQuantile(share, Low, Value, High) : Value;
    }
}
