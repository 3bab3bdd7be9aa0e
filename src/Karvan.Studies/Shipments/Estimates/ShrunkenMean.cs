namespace Karvan.Studies.Shipments.Estimates;

/// <summary>The mean of a stage between the log's own and the corridor's. All logarithms are of the ratio to the corridor's mean.</summary>
public sealed record ShrunkenMean
{
    /// <summary>Estimate, h.</summary>
    public required double Hours { get; init; }

    /// <summary>Low end of the interval of the mean, h.</summary>
    public required double Low { get; init; }

    /// <summary>High end of the interval, h.</summary>
    public required double High { get; init; }

    /// <summary>Logarithm of the estimate over the corridor's mean.</summary>
    public required double LogRatio { get; init; }

    /// <summary>Standard deviation of <see cref="LogRatio"/>.</summary>
    public required double LogDeviation { get; init; }

    /// <summary>Weight of the log's own mean, 0 to 1; the rest is the corridor's.</summary>
    public required double OwnWeight { get; init; }

    /// <summary>Verdict on the difference.</summary>
    public required StageVerdict Verdict { get; init; }
}
