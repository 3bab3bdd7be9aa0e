using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Branches;
using Karvan.Studies.Experiments;

namespace Karvan.Cli.Commands;

/// <summary>Shows a branch: what becomes of what was under way, and what differs over the year.</summary>
internal static class BranchReport
{
    private const int MostPlaces = 20;
    private const int MostFigures = 12;

    public static Report Of(BranchResult result) => new("branch", result, [UnderWay(result), Shown(result)], Notes(result)) { Data = [All(result), UnderWayData(result)] };

    private static ReportTable UnderWay(BranchResult result)
    {
        ReportTable table = new(
            "underWay", $"Under way on {result.At}: days later with '{NameOf(result, 1)}', and missing at the end of the year", new("place", "Where"),
            new("standing", "What for"), new("consignments", "Consignments", "#,0.#"), new("tonnes", "Tonnes", "#,0"), new("p50", "Later p50", "+0.0;-0.0;0"), new("p90", "p90", "+0.0;-0.0;0"),
            new("without", "Missing", "#,0.#"), new("with", "with it", "#,0.#"));
        foreach (UnderWayRow row in result.UnderWay.Take(MostPlaces + 1))
            table.Add(row.Place ?? "all", row.Place is null ? null : $"{row.Kind}: {row.Resource}", row.Consignments, row.Tonnes, Rounded(row.DaysLater.P50), Rounded(row.DaysLater.P90), row.NotThere.Without, row.NotThere.With);
        return table;
    }

    // A tenth of a day is shown; less is no sign.
    private static double? Rounded(double? days) => days is { } number ? Math.Round(number, 1) + 0.0 : null;

    private static ReportTable Shown(BranchResult result)
    {
        FigureDifference[] told = [.. result.Differences.Where(one => one.IsTold && !one.Figure.StartsWith("bottleneck", StringComparison.Ordinal))];
        ReportTable table = new(
            "differences", $"The year: {told.Length} figures differ beyond chance", new("figure", "Figure"), new("a", "Without", "#,0.##"), new("b", "With", "#,0.##"), new("difference", "Difference", "+#,0.##;-#,0.##;0"),
            new("interval", "90 % interval"));
        foreach (FigureDifference one in told.Take(MostFigures)) table.Add(one.Figure, one.A, one.B, one.Difference, string.Create(CultureInfo.InvariantCulture, $"{one.Low:#,0.##} to {one.High:#,0.##}"));
        return table;
    }

    private static string NameOf(BranchResult result, int run) => result.Runs[run].Scenario is { } scenario ? scenario : "the package";

    private static ReportTable All(BranchResult result)
    {
        ReportTable table = new("differences", "Differences", new("figure", "figure"), new("a", "a"), new("b", "b"), new("difference", "difference"), new("low", "low"), new("high", "high"), new("isTold", "isTold"));
        foreach (FigureDifference one in result.Differences) table.Add(one.Figure, one.A, one.B, one.Difference, one.Low, one.High, one.IsTold ? "yes" : "no");
        return table;
    }

    private static ReportTable UnderWayData(BranchResult result)
    {
        ReportTable table = new(
            "underWay", "Under way", new("id", "id"), new("place", "place"), new("resource", "resource"), new("kind", "kind"), new("consignments", "consignments"), new("tonnes", "tonnes"), new("p50DaysLater", "p50DaysLater"),
            new("p90DaysLater", "p90DaysLater"), new("tonneDaysLater", "tonneDaysLater"), new("notThereWithout", "notThereWithout"), new("notThereWith", "notThereWith"));
        foreach (UnderWayRow row in result.UnderWay)
            table.Add(row.Id, row.Place, row.Resource, row.Kind, row.Consignments, row.Tonnes, row.DaysLater.P50, row.DaysLater.P90, row.TonneDaysLater, row.NotThere.Without, row.NotThere.With);
        return table;
    }

    private static string[] Notes(BranchResult result) =>
    [
        $"{result.Run.Replications} kept years went on both ways. Consignments and tonnes are means of a year; days later are over the consignments of all years that arrive within the year without the change. Missing: without the change, and with it.",
        .. result.UnderWay.Count - 1 > MostPlaces ? [$"The {MostPlaces} places with the most tonne-days are shown of {result.UnderWay.Count - 1}; all of them, and all {result.Differences.Count} figures: --format json."] : Array.Empty<string>(),
        .. result.NotInBoth.Count > 0 ? [$"{result.NotInBoth.Count} figures exist in one run only: {string.Join(", ", result.NotInBoth.Take(5))}"] : Array.Empty<string>(),
        .. result.Warnings,
    ];
}
