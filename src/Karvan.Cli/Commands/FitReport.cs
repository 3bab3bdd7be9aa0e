using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Calibrations;
using Karvan.Studies.Validation;

namespace Karvan.Cli.Commands;

/// <summary>Shows a calibration: the factors, how well they hold, and each observation predicted without it.</summary>
internal static class FitReport
{
    public static Report Of(CalibrationResult result) => new("fit", result, [Factors(result), Summaries(result), Rows(result)], Notes(result));

    private static ReportTable Factors(CalibrationResult result)
    {
        ReportTable table = new(
            "factors", "Factors of the model", new("id", "Factor"), new("priorLow", "Before, low", "0.##"), new("priorHigh", "Before, high", "0.##"), new("value", "Fitted", "0.00"),
            new("low", "Low", "0.00"), new("high", "High", "0.00"), new("learned", "Learned", "P0"));
        foreach (FactorFit fit in result.Factors)
            table.Add(fit.FactorId, fit.PriorLow, fit.PriorHigh, fit.Value, fit.Low, fit.High, fit.Learned);
        return table;
    }

    private static ReportTable Summaries(CalibrationResult result)
    {
        ReportTable table = new(
            "summary", "How well it holds (nominal: 80 % inside P10-P90, 50 % inside P25-P75)", new("what", "What"), new("scored", "Scored"), new("insideP10P90", "P10-P90", "P0"),
            new("insideP25P75", "P25-P75", "P0"), new("medianRelativeWidth", "Width", "0.00"), new("meanIntervalScore", "Score", "0.0"), new("naiveIntervalScore", "Naive", "0.0"),
            new("medianAbsolutePercentageError", "Error", "P0"));
        Add(table, "before", result.Before);
        Add(table, "fitted (no prediction)", result.Fitted);
        Add(table, "each left out once", result.LeaveOneOut);
        return table;
    }

    private static void Add(ReportTable table, string what, ValidationSummary summary) => table.Add(
        what, summary.Scored, summary.InsideP10P90, summary.InsideP25P75, summary.MedianRelativeWidth, summary.MeanIntervalScore, summary.NaiveIntervalScore,
        summary.MedianAbsolutePercentageError);

    private static ReportTable Rows(CalibrationResult result)
    {
        ReportTable table = new(
            "rows", "Each observation, predicted by factors that were fitted without it", new("id", "Observation"), new("year", "Year"), new("observedLow", "Observed, low", "0.#"),
            new("observedHigh", "Observed, high", "0.#"), new("p10", "P10", "0.0"), new("p50", "P50", "0.0"), new("p90", "P90", "0.0"), new("inside", "Inside", "P0"));
        foreach (ValidationRow row in result.Rows)
            table.Add(row.Id, row.ModelYear, row.ObservedLow, row.ObservedHigh, row.P10, row.P50, row.P90, row.Inside);
        return table;
    }

    private static string[] Notes(CalibrationResult result) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"Calibrated {result.Date} on {result.Rows.Count} observations from before {result.PredictedFrom}; all from then on is prediction."),
        string.Create(CultureInfo.InvariantCulture, $"Error that no factor mends: {Math.Exp(result.Discrepancy) - 1:P0} of a time (one standard deviation)."),
        $"Hash of the result: {result.Hash}",
    ];
}
