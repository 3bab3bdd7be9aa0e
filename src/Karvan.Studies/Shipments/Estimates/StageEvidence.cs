namespace Karvan.Studies.Shipments.Estimates;

/// <summary>What a log and the corridor say about the mean of one stage.</summary>
public readonly record struct StageEvidence
{
    /// <summary>Independent times of the log, 1 or more: shipments that moved together count once.</summary>
    public required int Times { get; init; }

    /// <summary>Their mean, h, above 0.</summary>
    public required double OwnMean { get; init; }

    /// <summary>Their squared coefficient of variation, with n - 1; 0 for one time.</summary>
    public required double OwnSquaredVariation { get; init; }

    /// <summary>Mean of the corridor, h, above 0.</summary>
    public required double CorridorMean { get; init; }

    /// <summary>Squared coefficient of variation between the corridor's consignments.</summary>
    public required double CorridorSquaredVariation { get; init; }

    /// <summary>Variance of the logarithm of the corridor's mean: what the ranges of the package leave open.</summary>
    public required double CorridorLogVariance { get; init; }

    /// <summary>Logarithm of the log's mean over the corridor's.</summary>
    public double LogRatio => Math.Log(OwnMean / CorridorMean);

    /// <summary>
    /// Variance of <see cref="LogRatio"/> by chance: c²/n with the squared coefficient of variation c² pooled as (4 c0² + (n - 1) c1²) / (n + 3) of the corridor's c0 and the
    /// log's c1, the moderated variance of Smyth (Statistical Applications in Genetics and Molecular Biology 3, 2004).
    /// </summary>
    public double SamplingVariance
    {
        get
        {
            const double Prior = CalibrationDefaults.VariationTimes;
            double squared = ((Prior * CorridorSquaredVariation) + ((Times - 1) * OwnSquaredVariation)) / (Prior + Times - 1);
            return Math.Max(squared, 1e-6) / Times;
        }
    }

    /// <summary>Degrees of freedom of <see cref="SamplingVariance"/>, n + 3.</summary>
    public int Degrees => Times + CalibrationDefaults.VariationTimes - 1;
}
