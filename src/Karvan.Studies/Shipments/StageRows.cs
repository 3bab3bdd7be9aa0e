using Karvan.Operations.Results;
using Karvan.Studies.Results;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Estimates;
using Karvan.Studies.Shipments.Overlays;
using Karvan.Studies.Shipments.Stages;

namespace Karvan.Studies.Shipments;

/// <summary>Rows of stages for a result.</summary>
internal static class StageRows
{
    private const double Day = 24;

    /// <param name="estimates">Estimates.</param>
    /// <param name="plan">Overlay.</param>
    /// <param name="overlaid">Stages as the overlay simulates them; null = none was written.</param>
    public static IReadOnlyList<CalibratedStage> Of(StageEstimates estimates, OverlayPlan plan, CorridorStages? overlaid) =>
        [.. estimates.Stages.Select(stage => RowOf(stage, plan, overlaid?.Of(stage.Own.Stage, stage.Own.All)))];

    private static CalibratedStage RowOf(StageEstimate estimate, OverlayPlan plan, CorridorStage? overlaid)
    {
        LogStage stage = estimate.Own.Stage;
        return new CalibratedStage
        {
            Id = stage.Id,
            From = stage.From,
            FromPoint = LogStage.WordOf(stage.FromPoint),
            To = stage.To,
            ToPoint = LogStage.WordOf(stage.ToPoint),
            Kind = estimate.Corridor?.Kind ?? (stage.IsStop ? "dwell" : "movement"),
            Shipments = estimate.Own.All.Count,
            Times = estimate.Own.Times,
            OwnDays = estimate.Own.MeanHours / Day,
            Days = estimate.Mean is { } mean ? new Estimate { Mean = mean.Hours / Day, Low = mean.Low / Day, High = mean.High / Day } : null,
            OwnWeight = estimate.Mean?.OwnWeight,
            CorridorDays = estimate.Corridor?.MeanHours / Day,
            CorridorWaitingShare = WaitingShareOf(estimate.Corridor),
            DifferenceDays = (estimate.Mean?.Hours - estimate.Corridor?.MeanHours) / Day,
            Verdict = estimate.Verdict,
            Overlay = plan.TextOf(estimate),
            OverlayDays = overlaid?.MeanHours / Day,
            Parameters = [.. (estimate.Corridor?.Parts ?? []).SelectMany(part => part.Stage.Inputs).Distinct()],
        };
    }

    private static double? WaitingShareOf(CorridorStage? corridor) =>
        corridor?.Parts.Where(part => part.Stage.Key.Kind is StageKind.Waiting or StageKind.Closed).Sum(part => part.Hours) / corridor?.MeanHours;
}
