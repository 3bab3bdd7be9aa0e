using Karvan.Simulation;

namespace Karvan.Studies.Shipments.Estimates;

/// <summary>
/// Shrinks the stage means of a log towards the corridor's by the normal model on the logarithm with unequal variances: the empirical Bayes rule of Efron and Morris (Journal
/// of the American Statistical Association 70, 1975, 311) and Morris (same journal 78, 1983, 47), here towards a known point instead of a common mean; see also Gelman and
/// others, Bayesian Data Analysis, section 5.4.
/// <para>
/// z = ln(own mean / corridor's mean), of variance v by chance; the truth lies around 0 with variance A = w + t². w is the variance of the corridor's own mean, as the ranges of
/// the package leave it open; t² is the variance between shippers. Of all J stages together t² is the root of sum z²/(v + w + t²) = J (Paule and Mandel, Journal of Research of the
/// National Bureau of Standards 87, 1982, 377), averaged with an assumed 0.35² that counts as 4 stages. The estimate is (1 - B) z with B = v/(v + A), its variance
/// (1 - B) v + 2 B² z²/(J + 4), the second term because t² is an estimate itself (Morris).
/// </para>
/// <para>
/// The difference between shipper and corridor has, given z, the mean D z with D = t²/(v + A) and the variance (1 - D) t² + 2 (1 - D)² z²/(J + 4): what may as well be the
/// corridor's unknown w is not held against the shipper. Its interval gives the verdict. Intervals use Student's t with n + 3 degrees of freedom.
/// </para>
/// Stateless and thread-safe; O(J) times the sixty steps of the root.
/// </summary>
public static class StageShrinkage
{
    /// <summary>Shrinks all stages of a log together.</summary>
    /// <param name="stages">Evidence of the stages.</param>
    /// <returns>The estimates in the same order.</returns>
    public static IReadOnlyList<ShrunkenMean> Of(IReadOnlyList<StageEvidence> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        double spread = SquaredSpread(stages);
        return [.. stages.Select(stage => Shrink(stage, spread, stages.Count))];
    }

    /// <summary>Variance between shippers t², of the logarithm.</summary>
    /// <param name="stages">Evidence of the stages.</param>
    public static double SquaredSpread(IReadOnlyList<StageEvidence> stages)
    {
        ArgumentNullException.ThrowIfNull(stages);
        const double Assumed = CalibrationDefaults.Spread * CalibrationDefaults.Spread;
        return ((stages.Count * Root(stages)) + (CalibrationDefaults.SpreadStages * Assumed)) / (stages.Count + CalibrationDefaults.SpreadStages);
    }

    private static double Root(IReadOnlyList<StageEvidence> stages)
    {
        double low = 0, high = 1;
        if (Excess(stages, 0) <= 0) return 0;
        while (Excess(stages, high) > 0) high *= 2;
        for (int step = 0; step < 60; step++)
        {
            double middle = (low + high) / 2;
            if (Excess(stages, middle) > 0) low = middle;
            else high = middle;
        }

        return (low + high) / 2;
    }

    private static double Excess(IReadOnlyList<StageEvidence> stages, double spread)
    {
        double sum = 0;
        foreach (StageEvidence stage in stages) sum += stage.LogRatio * stage.LogRatio / (stage.SamplingVariance + stage.CorridorLogVariance + spread);
        return sum - stages.Count;
    }

    private static ShrunkenMean Shrink(StageEvidence stage, double spread, int stages)
    {
        double z = stage.LogRatio, v = stage.SamplingVariance, total = v + stage.CorridorLogVariance + spread;
        double ofSpread = 2 * z * z / (stages + CalibrationDefaults.SpreadStages);
        double b = v / total, d = spread / total;
        double deviation = Math.Sqrt(((1 - b) * v) + (b * b * ofSpread));
        double deviationOfDifference = Math.Sqrt(((1 - d) * spread) + ((1 - d) * (1 - d) * ofSpread));
        double t = StudentT.Quantile(0.5 + (CalibrationDefaults.Confidence / 2), stage.Degrees);
        double estimate = (1 - b) * z;
        return new ShrunkenMean
        {
            Hours = stage.CorridorMean * Math.Exp(estimate),
            Low = stage.CorridorMean * Math.Exp(estimate - (t * deviation)),
            High = stage.CorridorMean * Math.Exp(estimate + (t * deviation)),
            LogRatio = estimate,
            LogDeviation = deviation,
            OwnWeight = 1 - b,
            Verdict = VerdictOf(d * z, t * deviationOfDifference),
        };
    }

    private static StageVerdict VerdictOf(double difference, double halfWidth) =>
        difference > halfWidth ? StageVerdict.Slower : difference < -halfWidth ? StageVerdict.Faster : StageVerdict.NoClearDifference;
}
