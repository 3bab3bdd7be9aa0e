using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Validation;

namespace Karvan.Cli.Commands;

/// <summary>Shows a validation: the summary by group, then every observation beside its prediction.</summary>
internal static class ValidationReport
{
    public static Report Of(ValidationResult result) => new("validate", result, [Summaries(result), Rows(result), Reasons(result)], Notes(result)) { Data = [Data(result), Summaries(result)] };

    private static ReportTable Summaries(ValidationResult result)
    {
        ReportTable table = new(
            "summary", "How well the predictions hold (nominal: 80 % inside P10-P90, 50 % inside P25-P75)", new("group", "Group"), new("rows", "Rows"), new("answered", "Answered"), new("scored", "Scored"),
            new("insideP10P90", "P10-P90", "P0"), new("insideP25P75", "P25-P75", "P0"), new("medianRelativeWidth", "Width", "0.00"), new("meanIntervalScore", "Score", "0.0"),
            new("naiveIntervalScore", "Naive", "0.0"), new("medianAbsolutePercentageError", "Error", "P0"));
        Add(table, "all", result.Summary);
        foreach ((string group, ValidationSummary summary) in result.Groups)
            Add(table, group, summary);
        return table;
    }

    private static void Add(ReportTable table, string group, ValidationSummary summary) => table.Add(
        group, summary.Rows, summary.Answered, summary.Scored, summary.InsideP10P90, summary.InsideP25P75, summary.MedianRelativeWidth, summary.MeanIntervalScore,
        summary.NaiveIntervalScore, summary.MedianAbsolutePercentageError);

    private static ReportTable Rows(ValidationResult result)
    {
        ReportTable table = new(
            "rows", "Observed beside predicted", new("id", "Observation"), new("from", "From"), new("to", "To"), new("statistic", "Statistic"), new("year", "Year"), new("observed", "Observed"),
            new("p10", "P10", "#,0.#"), new("p50", "P50", "#,0.#"), new("p90", "P90", "#,0.#"), new("inside", "Inside", "P0"), new("reason", "Not scored because"));
        foreach (ValidationRow row in result.Rows.Where(row => row.P50 is not null))
            table.Add(row.Id, Short(row.FromPlaces), Short(row.ToPlaces), row.Statistic, row.ModelYear, Span(row), row.P10, row.P50, row.P90, row.Inside, row.Reason);
        return table;
    }

    private static ReportTable Reasons(ValidationResult result)
    {
        ReportTable table = new("reasons", "Rows that are not scored", new("reason", "Reason"), new("rows", "Rows"));
        foreach (IGrouping<string, ValidationRow> group in result.Rows.Where(row => row.Reason is not null).GroupBy(row => row.Reason!, StringComparer.Ordinal).OrderByDescending(group => group.Count()))
            table.Add(group.Key, group.Count());
        return table;
    }

    private static ReportTable Data(ValidationResult result)
    {
        ReportTable table = new(
            "rows", "Observed beside predicted", new("id", "id"), new("kind", "kind"), new("status", "status"), new("statistic", "statistic"), new("role", "role"), new("observedLow", "observedLow"),
            new("observedHigh", "observedHigh"), new("unit", "unit"), new("fromPlaces", "fromPlaces"), new("toPlaces", "toPlaces"), new("modelYear", "modelYear"), new("p10", "p10"), new("p25", "p25"),
            new("p50", "p50"), new("p75", "p75"), new("p90", "p90"), new("inside", "inside"), new("insideP25P75", "insideP25P75"), new("intervalScore", "intervalScore"),
            new("naiveIntervalScore", "naiveIntervalScore"), new("reason", "reason"), new("sourceId", "sourceId"));
        foreach (ValidationRow row in result.Rows)
        {
            table.Add(
                row.Id, row.Kind, row.Status, row.Statistic, row.Role, row.ObservedLow, row.ObservedHigh, row.Unit, string.Join(';', row.FromPlaces), string.Join(';', row.ToPlaces), row.ModelYear, row.P10,
                row.P25, row.P50, row.P75, row.P90, row.Inside, row.InsideP25P75, row.IntervalScore, row.NaiveIntervalScore, row.Reason, row.SourceId);
        }

        return table;
    }

    private static string Short(IReadOnlyList<string> places) => places.Count <= 2 ? string.Join(", ", places) : $"{places[0]} and {places.Count - 1} more";

    private static string Span(ValidationRow row) => (row.ObservedLow, row.ObservedHigh) switch
    {
        ({ } low, { } high) when low == high => Text(low),
        ({ } low, { } high) => $"{Text(low)}-{Text(high)}",
        ({ } low, null) => $"at least {Text(low)}",
        (null, { } high) => $"at most {Text(high)}",
        _ => "",
    };

    private static string Text(double value) => value.ToString("#,0.#", CultureInfo.InvariantCulture);

    private static string[] Notes(ValidationResult result)
    {
        ValidationSummary summary = result.Summary;
        if (summary.Scored == 0) return ["No row could be scored; the reasons are in the last table."];
        List<string> notes = ["A prediction's spread is that of single consignments over replications that sample facts, demand, weather and service times."];
        if (summary is { NaiveIntervalScore: { } naive, IntervalScoreBesideNaive: { } own })
            notes.Add(string.Create(CultureInfo.InvariantCulture, $"Interval score {own:0.0} against {naive:0.0} of the naive predictor (350 km a day and 3 days a sea leg): {1 - (own / naive):P0} better."));
        return [.. notes];
    }
}
