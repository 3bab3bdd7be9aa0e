using Karvan.Operations.Results;
using Shouldly;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Writes down a simulated year so that two of them can be held against each other.</summary>
internal static class YearBits
{
    /// <summary>All that a year observed, to the last bit.</summary>
    public static string Print(ReplicationResult result)
    {
        result.LogHash.ShouldNotBe(0UL);
        result.Journeys.ShouldNotBeEmpty();
        return string.Join('\n',
        [
            $"{result.LogHash:x16} {result.Work} {result.Conservation} {string.Join(' ', result.Months)} {string.Join(' ', result.DailyInSystem)}",
            .. result.Journeys.Select(journey => $"{journey.Route} {journey.ReleasedSeconds} {string.Join(' ', journey.StageHours)}"),
            .. result.Relations.Select(relation => string.Join(' ', relation.DaysByMonth.Concat(relation.TrainDaysByMonth).Select(month => $"{month.Count} {month.Quantile(0.5):R} {month.Quantile(0.9):R}"))),
            .. result.Flows.Select(flow => $"{flow.Section} {flow.Chain} {flow.Direction} {string.Join(' ', flow.Tonnes)} {string.Join(' ', flow.Teu)} {string.Join(' ', flow.LoadedUnits)} {string.Join(' ', flow.EmptyUnits)}"),
            .. result.Relations.Select(relation => $"{relation.Key} {relation.Consignments} {relation.Tonnes:R} {relation.SumDays:R} {relation.Days.Quantile(0.9):R} {relation.TrainDays.Quantile(0.9):R} "
                + string.Join(' ', relation.Stages.Select(stage => $"{stage.SumHours:R} {stage.Hours.Quantile(0.9):R}"))),
            .. result.Resources.Select(resource => $"{resource.Resource} {resource.Utilization:R} {resource.WaitTonneHours:R} {string.Join(' ', resource.QueueByMonth)}"),
            .. result.Cycles.Select(cycle => $"{cycle.Fleet} {cycle.Calls} {cycle.Vessels:R} {cycle.EffectiveHours:R} {cycle.LoadFactorWest:R} {cycle.LoadFactorEast:R} {cycle.PayloadPerCallTonnes:R}"),
        ]);
    }
}
