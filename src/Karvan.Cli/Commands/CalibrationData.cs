using Karvan.Cli.Output;
using Karvan.Studies.Shipments;
using Karvan.Studies.Shipments.Logs;

namespace Karvan.Cli.Commands;

/// <summary>The tables of a calibration for files, every field.</summary>
internal static class CalibrationData
{
    public static ReportTable Stages(CalibrationResult result)
    {
        ReportTable table = Table(
            "stages", "id from fromPoint to toPoint kind shipments times ownDays days daysLow daysHigh ownWeight corridorDays corridorWaitingShare differenceDays verdict overlay overlayDays parameters");
        foreach (CalibratedStage stage in result.Stages)
        {
            table.Add(
                stage.Id, stage.From, stage.FromPoint, stage.To, stage.ToPoint, stage.Kind, stage.Shipments, stage.Times, stage.OwnDays, stage.Days?.Mean, stage.Days?.Low, stage.Days?.High, stage.OwnWeight,
                stage.CorridorDays, stage.CorridorWaitingShare, stage.DifferenceDays, JsonName(stage.Verdict.ToString()), stage.Overlay, stage.OverlayDays, string.Join(';', stage.Parameters));
        }

        return table;
    }

    public static ReportTable Doors(CalibrationResult result)
    {
        ReportTable table = Table("doorToDoor", "id from to shipments ownP50 ownP80 corridorP50 corridorP80 p50 p80 ready p50Date p80Date ownWithinP80");
        foreach (DoorToDoor row in result.DoorToDoor)
        {
            table.Add(
                row.Id, row.From, row.To, row.Shipments, row.OwnP50, row.OwnP80, row.CorridorP50, row.CorridorP80, row.P50, row.P80, row.Ready, row.P50Date, row.P80Date, row.OwnWithinP80);
        }

        return table;
    }

    public static ReportTable Changes(CalibrationResult result)
    {
        ReportTable table = Table("overlay", "id parameter before after low high times stages");
        foreach (OverlayChange change in result.Overlay) table.Add(change.Id, change.Parameter, change.Before, change.After, change.Low, change.High, change.Times, string.Join(';', change.Stages));
        return table;
    }

    public static ReportTable Findings(CalibrationResult result)
    {
        ReportTable table = Table("findings", "id row shipmentId rule value reason used");
        foreach (LogFinding finding in result.Findings) table.Add(finding.Id, finding.Row, finding.ShipmentId, finding.Rule, finding.Value, finding.Reason, finding.IsUsed);
        return table;
    }

    private static ReportTable Table(string name, string columns) => new(name, name, [.. columns.Split(' ').Select(column => new ReportColumn(column, column))]);

    private static string JsonName(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
