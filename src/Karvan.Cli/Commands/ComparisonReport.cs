using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Experiments;

namespace Karvan.Cli.Commands;

/// <summary>Shows a comparison: what differs beyond chance, the largest shares first; every figure in JSON and CSV.</summary>
internal static class ComparisonReport
{
    private const int MostShown = 25;

    public static Report Of(ComparisonResult result) => new("compare", result, [.. Enumerable.Range(1, result.Runs.Count - 1).Select(against => Shown(result, against))], Notes(result))
    {
        Data = [All(result)],
    };

    private static ReportTable Shown(ComparisonResult result, int against)
    {
        FigureDifference[] told = [.. result.Differences.Where(one => one.Against == against && one.IsTold).OrderBy(one => one.Figure.StartsWith("bottleneck", StringComparison.Ordinal))];
        ReportTable table = new(
            $"differences{against}", $"{NameOf(result, against)} against {NameOf(result, 0)}: {told.Length} figures differ beyond chance", new("figure", "Figure"), new("a", "Base", "#,0.##"),
            new("b", "Other", "#,0.##"), new("difference", "Difference", "+#,0.##;-#,0.##;0"), new("interval", "90 % interval"), new("relative", "Share", "+0 %;-0 %;0 %"));
        foreach (FigureDifference one in told.Take(MostShown))
            table.Add(one.Figure, one.A, one.B, one.Difference, string.Create(CultureInfo.InvariantCulture, $"{one.Low:#,0.##} to {one.High:#,0.##}"), one.A == 0 ? null : one.Difference / one.A);
        return table;
    }

    private static string NameOf(ComparisonResult result, int run) => result.Runs[run].Scenario ?? result.Runs[run].Package;

    private static ReportTable All(ComparisonResult result)
    {
        ReportTable table = new(
            "differences", "Differences", new("figure", "figure"), new("run", "run"), new("a", "a"), new("b", "b"), new("difference", "difference"), new("low", "low"), new("high", "high"), new("isTold", "isTold"));
        foreach (FigureDifference one in result.Differences)
            table.Add(one.Figure, NameOf(result, one.Against), one.A, one.B, one.Difference, one.Low, one.High, one.IsTold ? "yes" : "no");
        return table;
    }

    private static string[] Notes(ComparisonResult result)
    {
        int same = result.Differences.Count(one => !one.IsTold);
        List<string> notes =
        [
            $"{same} of {result.Differences.Count} figures cannot be told apart; all of them: --format json. Pairs of replications share weather, demand and chance; at 90 % one figure in ten that does not differ is shown all the same.",
            .. result.NotInBoth.Count > 0 ? [$"{result.NotInBoth.Count} figures exist in one run only: {string.Join(", ", result.NotInBoth.Take(5))}"] : Array.Empty<string>(),
            .. result.Warnings,
        ];
        return [.. notes];
    }
}
