namespace Karvan.Studies.Validation;

/// <summary>How well the predictions hold. Shares and scores are over the scored rows; null where there are none.</summary>
public sealed record ValidationSummary
{
    /// <summary>Rows of the file.</summary>
    public int Rows { get; init; }

    /// <summary>Rows that ask for something that the model has: places, chain, corridor and year are its own.</summary>
    public int InScope { get; init; }

    /// <summary>Rows with a prediction.</summary>
    public int Answered { get; init; }

    /// <summary>Rows that are scored.</summary>
    public int Scored { get; init; }

    /// <summary>Share inside the 10th to the 90th percentile; nominal 0.8.</summary>
    public double? InsideP10P90 { get; init; }

    /// <summary>Share inside the 25th to the 75th percentile; nominal 0.5.</summary>
    public double? InsideP25P75 { get; init; }

    /// <summary>Median of (P90 - P10) / P50.</summary>
    public double? MedianRelativeWidth { get; init; }

    /// <summary>Mean interval score; smaller is better. Days and other units are not mixed: the score of a volume is taken relative to its observation.</summary>
    public double? MeanIntervalScore { get; init; }

    /// <summary>Mean interval score of the naive predictor over the same rows that it answers.</summary>
    public double? NaiveIntervalScore { get; init; }

    /// <summary>Mean interval score of the model over the rows that the naive predictor answers too.</summary>
    public double? IntervalScoreBesideNaive { get; init; }

    /// <summary>Median of |P50 - observed| / observed.</summary>
    public double? MedianAbsolutePercentageError { get; init; }

    /// <summary>Summary of rows.</summary>
    /// <param name="rows">All rows.</param>
    /// <param name="outside">Reasons that mean that the model does not cover what the row asks for.</param>
    internal static ValidationSummary Of(IReadOnlyCollection<ValidationRow> rows, IReadOnlySet<string> outside)
    {
        ValidationRow[] scored = [.. rows.Where(row => row.IsScored)];
        ValidationRow[] beside = [.. scored.Where(row => row.NaiveIntervalScore is not null)];
        return new ValidationSummary
        {
            Rows = rows.Count,
            InScope = rows.Count(row => row.Reason is not { } reason || !outside.Contains(reason)),
            Answered = rows.Count(row => row.P50 is not null),
            Scored = scored.Length,
            InsideP10P90 = Mean(scored, row => row.Inside!.Value),
            InsideP25P75 = Mean(scored, row => row.InsideP25P75!.Value),
            MedianRelativeWidth = Median(scored, row => (row.P90!.Value - row.P10!.Value) / row.P50!.Value),
            MeanIntervalScore = Mean(scored, Comparable(row => row.IntervalScore!.Value)),
            NaiveIntervalScore = Mean(beside, Comparable(row => row.NaiveIntervalScore!.Value)),
            IntervalScoreBesideNaive = Mean(beside, Comparable(row => row.IntervalScore!.Value)),
            MedianAbsolutePercentageError = Median(scored, row => Math.Abs(row.P50!.Value - MiddleOf(row)) / MiddleOf(row)),
        };
    }

    private static double MiddleOf(ValidationRow row) => new ObservedSpan(row.ObservedLow, row.ObservedHigh).Middle;

    private static Func<ValidationRow, double> Comparable(Func<ValidationRow, double> score) => row => row.Kind == "volume" ? score(row) / MiddleOf(row) : score(row);

    private static double? Mean(ValidationRow[] rows, Func<ValidationRow, double> value) => rows.Length == 0 ? null : rows.Average(value);

    private static double? Median(ValidationRow[] rows, Func<ValidationRow, double> value)
    {
        if (rows.Length == 0) return null;
        double[] sorted = [.. rows.Select(value).Order()];
        return Simulations.Samples.Quantile(sorted, 0.5);
    }
}
