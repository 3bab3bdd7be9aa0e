using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.SampledInputs;

namespace Karvan.Cli.Commands;

/// <summary>Shows distributions: what is drawn each time on a terminal, all of it in files.</summary>
internal static class DistributionsReport
{
    private const int MostShown = 40;

    public static Report Of(DistributionResult result) =>
        new("distributions", result, [.. result.Fits.Count > 0 ? [ShortFits(result)] : Array.Empty<ReportTable>(), .. Shown(result)], [.. Notes(result)])
        {
            Data = [All(result), .. result.Fits.Count > 0 ? [Fits(result)] : Array.Empty<ReportTable>()],
        };

    private static IEnumerable<ReportTable> Shown(DistributionResult result)
    {
        if (Of(result, DrawnWhen.EachTime) is { Length: > 0 } times) yield return Short(times, "each-time", "Drawn each time it happens (chance within a year)");
        if (Of(result, DrawnWhen.EachReplication) is { Length: > 0 } ranges) yield return Short(ranges, "ranges", "Drawn once in each replication (what is not known of a fact)");
    }

    private static DistributionRow[] Of(DistributionResult result, DrawnWhen drawn) => [.. result.Distributions.Where(row => row.Drawn == drawn)];

    private static ReportTable Short(DistributionRow[] rows, string name, string title)
    {
        int shown = Math.Min(MostShown, rows.Length);
        ReportTable table = new(
            name, shown < rows.Length ? $"{title}: the first {shown} of {rows.Length}; --match or --format csv shows others" : $"{title}: {rows.Length}", new("id", "Id"), new("family", "Family"), new("parameters", "Parameters"), new("mean", "Mean", "G4"), new("p50", "P50", "G4"),
            new("p90", "P90", "G4"), new("unit", "Unit"), new("basis", "Shape"), new("levelBasis", "Level"));
        foreach (DistributionRow row in rows.Take(shown))
            table.Add(row.Id, row.Family, ParametersOf(row, "G4"), row.Mean, row.P50, row.P90, row.Unit, Word(row.Basis), row.LevelBasis);
        return table;
    }

    private static ReportTable All(DistributionResult result)
    {
        string[] columns = ["id", "what", "drawn", "family", "parameters", "unit", "mean", "p50", "p90", "basis", "levelBasis", "claimIds", "estimateBasis"];
        ReportTable table = new("distributions", "distributions", [.. columns.Select(column => new ReportColumn(column, column))]);
        foreach (DistributionRow row in result.Distributions)
        {
            table.Add(
                row.Id, row.What, row.Drawn == DrawnWhen.EachTime ? "eachTime" : "eachReplication", row.Family, ParametersOf(row, "R"), row.Unit, row.Mean, row.P50, row.P90, Word(row.Basis), row.LevelBasis,
                row.ClaimIds.Count == 0 ? null : string.Join(';', row.ClaimIds), row.EstimateBasis);
        }

        return table;
    }

    private static ReportTable ShortFits(DistributionResult result)
    {
        ReportTable table = new(
            "fits", "Observed times beside what is sampled", new("id", "Id"), new("basis", "Basis"), new("observations", "Times"), new("family", "Family"), new("distance", "KS", "0.000"),
            new("mean", "Mean", "G4"), new("p90", "P90", "G4"), new("sampledMean", "Sampled", "G4"), new("sampledP90", "Its P90", "G4"));
        foreach (TimesFit fit in result.Fits)
            table.Add(fit.Id, fit.Basis is { } basis ? Word(basis) : "none", fit.Observations, FamilyOf(fit), fit.Distance, fit.Mean, fit.P90, fit.Sampled?.Mean, fit.Sampled?.P90);
        return table;
    }

    private static string? FamilyOf(TimesFit fit) => fit.Family?.ToString().ToLowerInvariant();

    private static ReportTable Fits(DistributionResult result)
    {
        ReportTable table = new(
            "fits", "Observed times beside what is sampled", new("id", "Id"), new("basis", "Basis"), new("observations", "Times"), new("percentiles", "Percentiles"), new("family", "Family"), new("a", "a", "G4"),
            new("b", "b", "G4"), new("criterionValue", "Criterion", "G4"), new("distance", "KS", "0.000"), new("mean", "Mean", "G4"), new("p50", "P50", "G4"), new("p90", "P90", "G4"),
            new("sampledMean", "Sampled", "G4"), new("sampledP90", "its P90", "G4"));
        foreach (TimesFit fit in result.Fits)
        {
            table.Add(
                fit.Id, fit.Basis is { } basis ? Word(basis) : "none", fit.Observations, fit.Percentiles, FamilyOf(fit), fit.A, fit.B, fit.CriterionValue, fit.Distance, fit.Mean, fit.P50,
                fit.P90, fit.Sampled?.Mean, fit.Sampled?.P90);
        }

        return table;
    }

    private static IEnumerable<string> Notes(DistributionResult result)
    {
        foreach (TimesFit fit in result.Fits)
        {
            if (fit.Reason is { } reason) yield return $"{CellText.Printable(fit.Id)}: {reason}";
            if (fit.Criterion is { } criterion) yield return $"{CellText.Printable(fit.Id)}: {criterion}.";
            if (fit.Sampled is null) yield return $"{CellText.Printable(fit.Id)}: the year samples nothing of this id; ids are those of the first table.";
        }

        if (result.Fits.Count > 0) yield return "A fit is shown, not used: to let the model use it, write its percentiles with their claims into dwell.csv and parameters.csv of a copy of the package.";
        yield return $"Shapes: {result.Counts.Fitted} fitted to observed times, {result.Counts.Matched} matched to published percentiles, {result.Counts.Assumed} assumed. Level says what the mean or value rests on.";
    }

    private static string ParametersOf(DistributionRow row, string format) =>
        string.Join("; ", row.Parameters.Select(one => $"{one.Key} {one.Value.ToString(format, CultureInfo.InvariantCulture)}"));

    private static string Word(DistributionBasis basis) => basis.ToString().ToLowerInvariant();
}
