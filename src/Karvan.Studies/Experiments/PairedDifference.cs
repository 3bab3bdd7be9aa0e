using Karvan.Simulation;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Experiments;

/// <summary>
/// Differences between runs that share their random numbers: Student's interval of the mean of the differences of pairs (A. M. Law, Simulation Modeling and Analysis,
/// 5th edition, 2015, section 10.2). Chance that both runs share cancels out.
/// </summary>
internal static class PairedDifference
{
    public static FigureDifference Of(string figure, int against, ReadOnlySpan<double> a, ReadOnlySpan<double> b)
    {
        if (a.Length != b.Length) throw new ArgumentException($"{a.Length} and {b.Length} replications make no pairs.", nameof(b));
        double[] differences = new double[a.Length];
        for (int i = 0; i < differences.Length; i++) differences[i] = b[i] - a[i];
        ConfidenceInterval interval = ConfidenceInterval.FromSamples(differences, SimulationDefaults.Confidence);
        bool isKnown = differences.Length > 1;
        return new FigureDifference
        {
            Figure = figure,
            Against = against,
            A = Samples.MeanOf(a),
            B = Samples.MeanOf(b),
            Difference = interval.Mean,
            Low = isKnown ? interval.Low : null,
            High = isKnown ? interval.High : null,
        };
    }
}
