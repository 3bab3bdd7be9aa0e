namespace Karvan.Studies.Validation;

/// <summary>An observation beside what the model predicts for it.</summary>
public sealed record ValidationRow
{
    /// <summary>Id of the observation.</summary>
    public required string Id { get; init; }

    /// <summary>Kind: <c>transit</c> (days) or <c>volume</c> (the unit of the row).</summary>
    public required string Kind { get; init; }

    /// <summary>Kind of statement: observed, reported, advertised, planned; of a volume its qualifier.</summary>
    public required string Status { get; init; }

    /// <summary>What the figure is a statistic of.</summary>
    public required string Statistic { get; init; }

    /// <summary>calibration = used for calibration or from before the fence; prediction = from after it.</summary>
    public required string Role { get; init; }

    /// <summary>Low end of what was observed; null = open or none.</summary>
    public double? ObservedLow { get; init; }

    /// <summary>High end.</summary>
    public double? ObservedHigh { get; init; }

    /// <summary>Unit of the figures.</summary>
    public required string Unit { get; init; }

    /// <summary>Origins that stand for the published one.</summary>
    public IReadOnlyList<string> FromPlaces { get; init; } = [];

    /// <summary>Destinations.</summary>
    public IReadOnlyList<string> ToPlaces { get; init; } = [];

    /// <summary>Year that was simulated for it; null = none.</summary>
    public int? ModelYear { get; init; }

    /// <summary>10th percentile of the prediction; null = no answer.</summary>
    public double? P10 { get; init; }

    /// <summary>25th percentile.</summary>
    public double? P25 { get; init; }

    /// <summary>Median.</summary>
    public double? P50 { get; init; }

    /// <summary>75th percentile.</summary>
    public double? P75 { get; init; }

    /// <summary>90th percentile.</summary>
    public double? P90 { get; init; }

    /// <summary>Share of the observation from the 10th to the 90th percentile; 0 or 1 for a point.</summary>
    public double? Inside { get; init; }

    /// <summary>Share from the 25th to the 75th percentile.</summary>
    public double? InsideP25P75 { get; init; }

    /// <summary>Interval score of the 10th to the 90th percentile; smaller is better.</summary>
    public double? IntervalScore { get; init; }

    /// <summary>Interval score of the naive predictor; null where it has no answer.</summary>
    public double? NaiveIntervalScore { get; init; }

    /// <summary>Whether the row counts in the summary's scores.</summary>
    public bool IsScored { get; init; }

    /// <summary>Why there is no answer or no score; one of <see cref="ValidationReasons"/>; null = scored.</summary>
    public string? Reason { get; init; }

    /// <summary>Source.</summary>
    public required string SourceId { get; init; }

    /// <summary>The row with a prediction; it is scored unless it has a reason not to be.</summary>
    internal ValidationRow With(PredictedQuantiles predicted, ObservedSpan observed) => this with
    {
        P10 = predicted.P10,
        P25 = predicted.P25,
        P50 = predicted.P50,
        P75 = predicted.P75,
        P90 = predicted.P90,
        Inside = observed.ShareInside(predicted.P10, predicted.P90),
        InsideP25P75 = observed.ShareInside(predicted.P25, predicted.P75),
        IntervalScore = Validation.IntervalScore.Of(predicted.P10, predicted.P90, observed),
        IsScored = Reason is null,
    };
}
