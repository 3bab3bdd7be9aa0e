using MathNet.Numerics.LinearAlgebra;

namespace Karvan.Studies.Calibrations;

/// <summary>
/// What is known of the log factors after the observations: Bayesian linear regression with a model discrepancy (Kennedy and O'Hagan 2001, Bayesian calibration of computer
/// models, in its linear Gaussian case). The discrepancy, the error that no factor mends, is that of the largest marginal likelihood (empirical Bayes).
/// </summary>
internal sealed class Posterior
{
    private const int Steps = 100;
    private const double WidestDiscrepancy = 1; // standard deviation of a log time: a factor of 2.7

    private Posterior(Vector<double> mean, Vector<double> deviation, double discrepancy) => (Mean, Deviation, Discrepancy) = (mean, deviation, discrepancy);

    /// <summary>Mean of each log factor.</summary>
    public Vector<double> Mean { get; }

    /// <summary>Standard deviation of each log factor.</summary>
    public Vector<double> Deviation { get; }

    /// <summary>Standard deviation of the model discrepancy of a log time.</summary>
    public double Discrepancy { get; }

    /// <summary>Fits the log factors.</summary>
    /// <param name="mean">Mean of each before.</param>
    /// <param name="deviation">Standard deviation of each before, above 0.</param>
    /// <param name="evidence">Observations; without one the prior comes back.</param>
    public static Posterior Of(Vector<double> mean, Vector<double> deviation, IReadOnlyList<EmulatedObservation> evidence)
    {
        if (evidence.Count == 0)
            return new Posterior(mean, deviation, 0);
        double best = Enumerable.Range(0, Steps + 1).Select(step => WidestDiscrepancy * step / Steps).MaxBy(discrepancy => LogLikelihood(mean, deviation, evidence, discrepancy));
        return At(mean, deviation, evidence, best);
    }

    private static Posterior At(Vector<double> mean, Vector<double> deviation, IReadOnlyList<EmulatedObservation> evidence, double discrepancy)
    {
        Matrix<double> precision = Matrix<double>.Build.DenseOfDiagonalVector(deviation.Map(value => 1 / (value * value)));
        Vector<double> pull = Vector<double>.Build.Dense(mean.Count);
        foreach (EmulatedObservation one in evidence)
        {
            double variance = VarianceOf(one, discrepancy);
            precision += one.Emulator.Slopes.OuterProduct(one.Emulator.Slopes) / variance;
            pull += one.Emulator.Slopes * (Surprise(one, mean) / variance);
        }

        Matrix<double> covariance = precision.Cholesky().Solve(Matrix<double>.Build.DenseIdentity(mean.Count));
        return new Posterior(mean + (covariance * pull), covariance.Diagonal().PointwiseSqrt(), discrepancy);
    }

    private static double LogLikelihood(Vector<double> mean, Vector<double> deviation, IReadOnlyList<EmulatedObservation> evidence, double discrepancy)
    {
        Matrix<double> slopes = Matrix<double>.Build.DenseOfRowVectors(evidence.Select(one => one.Emulator.Slopes));
        Matrix<double> noise = Matrix<double>.Build.DenseOfDiagonalArray([.. evidence.Select(one => VarianceOf(one, discrepancy))]);
        Matrix<double> spread = Matrix<double>.Build.DenseOfDiagonalVector(deviation.PointwisePower(2));
        Vector<double> surprise = Vector<double>.Build.DenseOfEnumerable(evidence.Select(one => Surprise(one, mean)));
        var factor = (noise + (slopes * spread * slopes.Transpose())).Cholesky();
        return -0.5 * (factor.DeterminantLn + surprise.DotProduct(factor.Solve(surprise)));
    }

    private static double VarianceOf(EmulatedObservation one, double discrepancy) => one.Emulator.Variance + one.Variance + (discrepancy * discrepancy);

    private static double Surprise(EmulatedObservation one, Vector<double> mean) => one.LogDays - one.Emulator.Intercept - one.Emulator.Slopes.DotProduct(mean);
}
