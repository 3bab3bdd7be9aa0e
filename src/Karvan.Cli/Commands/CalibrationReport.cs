using System.Globalization;
using Karvan.Cli.Output;
using Karvan.Studies.Shipments;
using Karvan.Studies.Shipments.Estimates;
using Karvan.Studies.Shipments.Logs;

namespace Karvan.Cli.Commands;

/// <summary>Shows a calibration: how the log was read, its stages beside the corridor's, what can be promised, what the overlay changes.</summary>
internal static class CalibrationReport
{
    /// <param name="result">Result.</param>
    /// <param name="folder">Folder of the overlay as the user wrote it; null = none.</param>
    public static Report Of(CalibrationResult result, string? folder)
    {
        ReportTable[] main = [Reading(result), Stages(result), Doors(result)];
        return new Report("calibrate", result, folder is null ? main : [.. main, Changes(result)], [.. Notes(result, folder)])
        {
            Data = [CalibrationData.Stages(result), CalibrationData.Doors(result), CalibrationData.Changes(result), CalibrationData.Findings(result)],
        };
    }

    private static ReportTable Reading(CalibrationResult result)
    {
        ReportTable table = new(
            "reading", $"How the log was read: {Count(result.Log.Rows, "row")}, {result.Log.UsedRows} used; {Count(result.Log.Shipments, "shipment")}, {Count(result.Log.StageTimes, "stage time")}",
            new("rule", "Found"), new("rows", "Rows"), new("used", "Used"), new("row", "First in row"), new("value", "There"), new("reason", "Why"));
        foreach (IGrouping<(string Rule, bool IsUsed), LogFinding> group in result.Findings.GroupBy(finding => (finding.Rule, finding.IsUsed)).OrderBy(group => group.Key.IsUsed).ThenBy(group => group.First().Row))
            table.Add(group.Key.Rule, group.Count(), group.Key.IsUsed, group.First().Row, group.First().Value, group.First().Reason);
        return table;
    }

    private static ReportTable Stages(CalibrationResult result)
    {
        bool hasOverlay = result.Stages.Any(stage => stage.OverlayDays is not null);
        List<ReportColumn> columns =
        [
            new("stage", "Stage"), new("kind", "Kind"), new("times", "n"), new("ownDays", "Log", "0.0"), new("days", "You", "0.0"), new("interval", "90 %"), new("corridorDays", "Corridor", "0.0"),
            new("differenceDays", "Diff.", "+0.0;-0.0;0.0"), new("verdict", "Verdict"),
        ];
        if (hasOverlay) columns.Add(new("overlayDays", "Overlay", "0.0"));
        ReportTable table = new("stages", "Your stages beside the corridor's, mean days", [.. columns]);
        foreach (CalibratedStage stage in result.Stages)
        {
            object?[] cells =
            [
                TitleOf(stage), stage.Kind, stage.Times, stage.OwnDays, stage.Days?.Mean, stage.Days is { } days ? $"{Text(days.Low)}-{Text(days.High)}" : null, stage.CorridorDays, stage.DifferenceDays,
                WordOf(stage.Verdict),
            ];
            table.Add(hasOverlay ? [.. cells, stage.OverlayDays] : cells);
        }

        return table;
    }

    private static ReportTable Doors(CalibrationResult result)
    {
        string ready = result.DoorToDoor is [var first, ..] ? string.Create(CultureInfo.InvariantCulture, $" for cargo ready on {first.Ready:uuuu-MM-dd}") : "";
        ReportTable table = new(
            "doorToDoor", $"Days from the first to the last event, and the day you can promise{ready}", new("from", "From"), new("to", "To"), new("shipments", "n"), new("ownP50", "Log P50", "0.0"), new("ownP80", "P80", "0.0"),
            new("corridorP50", "Corridor P50", "0.0"), new("corridorP80", "P80", "0.0"), new("p50", "You P50", "0.0"), new("p80", "P80", "0.0"), new("p80Date", "Promise"), new("ownWithinP80", "Log kept it", "P0"));
        foreach (DoorToDoor row in result.DoorToDoor)
            table.Add(row.From, row.To, row.Shipments, row.OwnP50, row.OwnP80, row.CorridorP50, row.CorridorP80, row.P50, row.P80, row.P80Date, row.OwnWithinP80);
        return table;
    }

    private static ReportTable Changes(CalibrationResult result)
    {
        ReportTable table = new("overlay", "What the overlay changes", new("parameter", "Parameter"), new("before", "Package", "0.##"), new("after", "Overlay", "0.##"), new("low", "Low", "0.##"), new("high", "High", "0.##"), new("times", "n"));
        foreach (OverlayChange change in result.Overlay) table.Add(change.Parameter, change.Before, change.After, change.Low, change.High, change.Times);
        return table;
    }

    private static IEnumerable<string> Notes(CalibrationResult result, string? folder)
    {
        foreach (string warning in result.Warnings) yield return warning;
        yield return "Log = mean of your log; You = the same drawn towards the corridor's as far as few or scattered times demand, with its interval; Corridor = simulated, service and waiting.";
        foreach (CalibratedStage stage in result.Stages.Where(stage => stage.Overlay != "written" && stage.CorridorDays is not null)) yield return $"{TitleOf(stage)}: {stage.Overlay}.";
        foreach (DoorToDoor row in result.DoorToDoor.Where(row => row.P80Date is not null).Take(1))
            yield return string.Create(CultureInfo.InvariantCulture, $"Ready on {row.Ready:uuuu-MM-dd} in {row.From}, you can promise {row.To} by {row.P80Date:uuuu-MM-dd}: four in five arrive by then.");
        yield return folder is null
            ? "No overlay was written; --out DIR writes one for simulate."
            : $"The overlay is the package '{folder}': ./karvan simulate {folder}";
    }

    private static string TitleOf(CalibratedStage stage) => stage.From == stage.To ? $"{stage.From}: {stage.FromPoint} - {stage.ToPoint}" : $"{stage.From} {stage.FromPoint} - {stage.To} {stage.ToPoint}";

    private static string WordOf(StageVerdict verdict) => verdict switch
    {
        StageVerdict.Slower => "slower",
        StageVerdict.Faster => "faster",
        StageVerdict.NotCompared => "not compared",
        _ => "no clear difference",
    };

    private static string Count(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static string Text(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);
}
