using MathNet.Numerics.LinearAlgebra;

namespace Karvan.Studies.Calibrations;

/// <summary>
/// What the model would say for an observation at any factors: linear in their logarithms, from runs at drawn ones (least squares). The logarithm of a time is
/// emulated, so that its errors are relative.
/// </summary>
internal sealed class Emulator
{
    private Emulator(double intercept, Vector<double> slopes, double variance) => (Intercept, Slopes, Variance) = (intercept, slopes, variance);

    public double Intercept { get; }

    /// <summary>Change of the log time with the log of each factor.</summary>
    public Vector<double> Slopes { get; }

    /// <summary>Variance that the factors do not explain: other facts, demand, weather, and that of single consignments.</summary>
    public double Variance { get; }

    /// <summary>Fits an emulator.</summary>
    /// <param name="logFactors">Run x factor.</param>
    /// <param name="logDays">Median of each run; NaN where nothing arrived.</param>
    /// <param name="varianceWithin">Variance of the log times of single consignments within a run.</param>
    /// <returns>The emulator; null with fewer than three runs for each coefficient.</returns>
    public static Emulator? Fit(double[][] logFactors, double[] logDays, double varianceWithin)
    {
        int[] runs = [.. Enumerable.Range(0, logDays.Length).Where(run => !double.IsNaN(logDays[run]))];
        int coefficients = logFactors[0].Length + 1;
        if (runs.Length < 3 * coefficients)
            return null;
        Matrix<double> x = Matrix<double>.Build.Dense(runs.Length, coefficients, (row, column) => column == 0 ? 1 : logFactors[runs[row]][column - 1]);
        Vector<double> y = Vector<double>.Build.Dense(runs.Length, row => logDays[runs[row]]);
        Vector<double> fitted = x.QR().Solve(y);
        double variance = (y - (x * fitted)).DotProduct(y - (x * fitted)) / (runs.Length - coefficients);
        return new Emulator(fitted[0], fitted.SubVector(1, coefficients - 1), variance + varianceWithin);
    }
}
