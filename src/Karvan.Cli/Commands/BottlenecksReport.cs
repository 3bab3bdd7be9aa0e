using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Experiments;
using Karvan.Studies.Gains;

namespace Karvan.Cli.Commands;

/// <summary>Shows what holds the corridor back: gains, then which queue moves with which.</summary>
internal static class BottlenecksReport
{
    private const string Prefix = "bottleneck/";
    private const string Suffix = "/waitHoursPerTonne";

    public static Report Of(GainResult result) => new("bottlenecks", result, [Gains(result), Moves(result), Screening(result)], Notes(result));

    private static ReportTable Gains(GainResult result)
    {
        ReportTable table = new(
            "gains", "What ten percent more brings", new("resource", "Resource"), new("waitHoursPerTonne", "Wait, h/t", "0.00"), new("utilization", "Use", "P0"), new("raised", "Ten percent more"),
            new("tonnes", "Tonnes a year", "+#,0;-#,0;0"), new("tonnesInterval", "90 % interval"), new("p90Days", "P90, d", "+0.00;-0.00;0"), new("p90Interval", "90 % interval"));
        foreach (GainRow row in result.Resources)
        {
            table.Add(
                row.Resource, row.WaitHoursPerTonne, row.Utilization, row.Raised ?? "no capacity to raise", row.Tonnes?.Difference, Interval(row.Tonnes, "+#,0;-#,0;0"), row.P90Days?.Difference,
                Interval(row.P90Days, "+0.00;-0.00;0"));
        }

        return table;
    }

    private static ReportTable Moves(GainResult result)
    {
        ReportTable table = new(
            "moves", "Which queue moves with it", new("resource", "Ten percent more of"), new("queue", "moves the queue"), new("hours", "by h/t", "+0.00;-0.00"), new("interval", "90 % interval"));
        foreach (GainRow row in result.Resources)
        {
            foreach (FigureDifference move in row.Moves)
                table.Add(row.Resource, move.Figure[Prefix.Length..^Suffix.Length], move.Difference, Interval(move, "+0.00;-0.00;0"));
        }

        return table;
    }

    private static ReportTable Screening(GainResult result)
    {
        ReportTable table = new(
            "screening", "Line sections by themselves, with ten percent more paths", new("resource", "Section"), new("waitHoursPerTonne", "Wait, h/t", "0.000"), new("raisedWaitHoursPerTonne", "with more, h/t", "0.000"));
        foreach (ScreenedPath path in result.Screening)
            table.Add(path.Resource, path.WaitHoursPerTonne, path.RaisedWaitHoursPerTonne);
        return table;
    }

    private static string? Interval(FigureDifference? difference, string format) => difference is { Low: { } low, High: { } high }
        ? $"{low.ToString(format, CultureInfo.InvariantCulture)} to {high.ToString(format, CultureInfo.InvariantCulture)}"
        : null;

    private static string[] Notes(GainResult result) =>
    [
        string.Create(CultureInfo.InvariantCulture, $"Base: {result.BaseTonnes:#,0} t in the year, P90 {result.BaseP90Days:0.0} days (weighted by tonnes over all relations). Each row is a run of its own on the same random numbers."),
        "Line sections are screened without a run of their own: the trains of up to four replications, as they came, before a line with more paths. What shorter waits change elsewhere is not seen.",
        "A queue that grows when another resource gets more is fed by it; one that shrinks was held back by it.",
        .. result.Warnings,
    ];
}
