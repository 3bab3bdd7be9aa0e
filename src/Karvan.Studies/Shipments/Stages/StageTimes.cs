using System.Globalization;
using Karvan.Studies.Shipments.Logs;

namespace Karvan.Studies.Shipments.Stages;

/// <summary>The stage times of a log.</summary>
public sealed class StageTimes
{
    private readonly List<StageTime> _times = [];
    private readonly List<LogFinding> _findings = [];

    private StageTimes()
    {
    }

    /// <summary>Times, shipment by shipment, in the order of the journey.</summary>
    public IReadOnlyList<StageTime> Times => _times;

    /// <summary>Gaps, and stages that are left out.</summary>
    public IReadOnlyList<LogFinding> Findings => _findings;

    /// <summary>Takes the differences of consecutive events.</summary>
    /// <param name="log">Log.</param>
    public static StageTimes Of(ShipmentLog log)
    {
        ArgumentNullException.ThrowIfNull(log);
        StageTimes result = new();
        for (int i = 0; i < log.Shipments.Count; i++)
            for (int j = 1; j < log.Shipments[i].Events.Count; j++) result.Add(log.Shipments[i], i, j);
        return result;
    }

    private void Add(Shipment shipment, int number, int at)
    {
        (ShipmentEvent before, ShipmentEvent after) = (shipment.Events[at - 1], shipment.Events[at]);
        StageTime time = new(new LogStage(before.PlaceId, before.Point, after.PlaceId, after.Point), number, before.Time, after.Time);
        if (time.Hours > CalibrationDefaults.LongestStageDays * 24)
        {
            Find(shipment, before, after, LogRules.TooLong, $"more than {CalibrationDefaults.LongestStageDays} days pass; the stage is left out, correct the times or add the events between", isUsed: false);
            return;
        }

        _times.Add(time);
        if (time.Stage.IsGap) Find(shipment, before, after, LogRules.Gap, $"{MissingIn(time.Stage)} is missing, so stop and movement are one stage", isUsed: true);
    }

    private static string MissingIn(LogStage stage) => (stage.FromPoint < JourneyPoint.Loaded, stage.ToPoint > JourneyPoint.Discharged) switch
    {
        (true, true) => $"the departure from {stage.From} and the arrival at {stage.To}",
        (true, false) => $"the departure from {stage.From}",
        _ => $"the arrival at {stage.To}",
    };

    private void Find(Shipment shipment, ShipmentEvent before, ShipmentEvent after, string rule, string reason, bool isUsed) => _findings.Add(new LogFinding
    {
        Row = after.Row,
        ShipmentId = shipment.Id,
        Rule = rule,
        Value = string.Create(CultureInfo.InvariantCulture, $"{before.Code} {before.PlaceId} to {after.Code} {after.PlaceId}, {(after.Time - before.Time).TotalDays:0.0} d"),
        Reason = reason,
        IsUsed = isUsed,
    });
}
