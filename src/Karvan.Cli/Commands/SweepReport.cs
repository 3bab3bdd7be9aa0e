using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Experiments.Sweeps;

namespace Karvan.Cli.Commands;

/// <summary>Shows a sweep: the numbers that move the figure most with the evidence behind them, or the figure at each point.</summary>
internal static class SweepReport
{
    private const int MostScreened = 15;
    private const int MostPoints = 60;
    private const int MostColumns = 4; // of varied numbers, beside the figure

    public static Report Of(SweepResult result) => new("sweep", result, Tables(result), [.. Notes(result)]) { Data = Data(result) };

    private static ReportTable[] Tables(SweepResult result) => result.Design.Kind switch
    {
        SweepKind.Evidence => [.. result.Sensitivity.Count > 0 ? [Sensitivity(result, Claims)] : Array.Empty<ReportTable>(), ShortScreening(result)],
        SweepKind.Lhs => [Correlations(result, Claims, MostScreened), .. result.Varied.Count <= MostColumns ? [Points(result, MostPoints)] : Array.Empty<ReportTable>()],
        _ => [Points(result, MostPoints)],
    };

    private static ReportTable[] Data(SweepResult result) => result.Design.Kind switch
    {
        SweepKind.Evidence => [Sensitivity(result, AllClaims), Screening(result), .. result.ScreeningGroups.Count > 0 ? [Groups(result)] : Array.Empty<ReportTable>()],
        SweepKind.Lhs => [Points(result, int.MaxValue), Correlations(result, AllClaims, int.MaxValue)],
        _ => [Points(result, int.MaxValue)],
    };

    private static ReportTable Sensitivity(SweepResult result, Func<IReadOnlyList<string>, string?> claims)
    {
        ReportTable table = new(
            "sensitivity", $"What is behind the variance of {result.Figure} (Sobol indices with intervals): verify the first first", new("parameter", "Parameter"), new("total", "Total", "P0"),
            new("low", "Low", "P0"), new("high", "High", "P0"), new("first", "First", "P0"), new("firstLow", "Low", "P0"), new("firstHigh", "High", "P0"), new("isWide", ""), new("basis", "Basis"), new("claimIds", "Claims"));
        foreach (SensitivityRow row in result.Sensitivity)
            table.Add(row.Parameter, row.Total, row.Low, row.High, row.First, row.FirstLow, row.FirstHigh, row.IsWide ? "!" : "", row.Basis, claims(row.ClaimIds));
        if (result.Remainder is { } rest) table.Add("(chance and all other facts)", rest.Share, rest.Low, rest.High, null, null, null, null, null, null);
        return table;
    }

    private static ReportTable ShortScreening(SweepResult result)
    {
        int shown = Math.Min(MostScreened, result.Screening.Count);
        ReportTable table = new(
            "screening", $"Effect of each number on {result.Figure}, the {shown} largest of {result.Screening.Count} (~ = may be chance)", new("parameter", "Parameter"), new("muStar", "Mean size", "G4"),
            new("sigma", "Sigma", "G3"), new("moves", "Moves"), new("isAboveChance", ""), new("range", "Value (range)"), new("basis", "Basis"), new("claimIds", "Claims"));
        foreach (ScreeningRow row in result.Screening.Take(shown))
            table.Add(row.Parameter, row.MuStar, row.Sigma, row.Moves, row.IsAboveChance ? "" : "~", Text($"{row.Value:0.####} ({row.Low:0.####}–{row.High:0.####})"), row.Basis, Claims(row.ClaimIds));
        return table;
    }

    private static ReportTable Screening(SweepResult result)
    {
        string[] columns = ["parameter", "muStar", "sigma", "mu", "moves", "isAboveChance", "value", "low", "high", "basis", "claimIds", "estimateBasis"];
        ReportTable table = new("screening", "screening", [.. columns.Select(column => new ReportColumn(column, column))]);
        foreach (ScreeningRow row in result.Screening)
            table.Add(row.Parameter, row.MuStar, row.Sigma, row.Mu, row.Moves, row.IsAboveChance, row.Value, row.Low, row.High, row.Basis, AllClaims(row.ClaimIds), row.EstimateBasis);
        return table;
    }

    private static ReportTable Groups(SweepResult result)
    {
        ReportTable table = new("screening-groups", "screening-groups", new("group", "group"), new("parameters", "parameters"), new("muStar", "muStar"), new("moves", "moves"), new("isAboveChance", "isAboveChance"), new("mayHoldMore", "mayHoldMore"));
        foreach (ScreeningGroupRow row in result.ScreeningGroups)
            table.Add(row.Group, string.Join(';', row.Parameters), row.MuStar, row.Moves, row.IsAboveChance, row.MayHoldMore);
        return table;
    }

    private static ReportTable Points(SweepResult result, int most)
    {
        int shown = Math.Min(most, result.Points.Count);
        ReportTable table = new(
            "points", $"{result.Figure} at {shown} of {result.Points.Count} points; differences are to nothing varied", [.. result.Varied.Select(parameter => new ReportColumn(parameter, parameter, "0.####")),
            new("figure", "Figure", "#,0.##"), new("difference", "Difference", "+#,0.##;-#,0.##;0"), new("low", "Low", "#,0.##"), new("high", "High", "#,0.##")]);
        foreach (SweepPoint point in result.Points.Take(shown))
            table.Add([.. point.Values.Select(value => (object?)value), point.Figure, point.Difference, point.Low, point.High]);
        return table;
    }

    private static ReportTable Correlations(SweepResult result, Func<IReadOnlyList<string>, string?> claims, int most)
    {
        int shown = Math.Min(most, result.Correlations.Count);
        ReportTable table = new(
            "correlations", $"Rank correlation with {result.Figure} over {result.Points.Count} points, the {shown} largest of {result.Correlations.Count}", new("parameter", "Parameter"),
            new("rankCorrelation", "Rank correlation", "+0.00;-0.00;0"), new("claimIds", "Claims"));
        foreach (CorrelationRow row in result.Correlations.Take(shown)) table.Add(row.Parameter, row.RankCorrelation, claims(row.ClaimIds));
        return table;
    }

    private static IEnumerable<string> Notes(SweepResult result)
    {
        if (result.Partial) yield return result.StoppedBy == "width" ? "NOT RANKED: some intervals are too wide." : $"PARTIAL: stopped by {result.StoppedBy}.";
        if (result.Base is { } atBase) yield return Text($"With nothing varied the figure is {atBase:#,0.##}.");
        if (result.Screening.Where(row => row.IsAboveChance).ToArray() is { Length: > 0 } large)
            yield return $"{large.Length} of {result.Screening.Count} numbers move the figure beyond chance: {large.Count(row => row.Basis == "assumed")} assumed, {large.Count(row => row.Basis == "derived")} derived, {large.Count(row => row.Basis == "claim")} on claims.";
        foreach (string warning in result.Warnings) yield return warning;
        yield return Text($"Run {result.Run.Id}: {result.Design.Done} simulated years of {result.Run.Year}, seed {result.Run.Seed}, in {result.Timing.Seconds:N1} s on {result.Timing.Threads} threads.");
    }

    private static string? Claims(IReadOnlyList<string> ids) => ids switch
    {
        [] => null,
        [var only] => Short(only),
        [var first, ..] => $"{Short(first)} and {ids.Count - 1} more",
    };

    private static string? AllClaims(IReadOnlyList<string> ids) => ids.Count == 0 ? null : string.Join(';', ids);

    private static string Short(string id) => id.Length > 11 ? id[..11] : id;

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
