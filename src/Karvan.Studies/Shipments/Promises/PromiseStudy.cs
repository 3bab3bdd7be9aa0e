using Karvan.Simulation;
using Karvan.Studies.Shipments.Corridor;
using Karvan.Studies.Shipments.Estimates;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;
using Karvan.Studies.Simulations;
using NodaTime;

namespace Karvan.Studies.Shipments.Promises;

/// <summary>
/// Days from door to door. A draw takes a journey of the corridor released within <see cref="CalibrationDefaults.SeasonDays"/> days of the day of readiness, whatever the year, and
/// stretches each of its stages by the ratio of the log's stages that cover it, each drawn from its interval. Deterministic for a seed.
/// </summary>
internal sealed class PromiseStudy(CorridorModel model, ShipmentLog log, StageEstimates estimates, LocalDate ready, ulong seed)
{
    /// <summary>Relations of the finished shipments, those with the most shipments first.</summary>
    public IReadOnlyList<DoorToDoor> Run() =>
    [
        .. log.Shipments.Where(shipment => shipment.From != shipment.To && !shipment.IsUnderWay).GroupBy(shipment => new Relation(shipment.From, shipment.To))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.From, StringComparer.Ordinal).ThenBy(group => group.Key.To, StringComparer.Ordinal)
            .Take(CalibrationDefaults.MostRelations).Select(group => Of(group.Key, [.. group])),
    ];

    private DoorToDoor Of(Relation relation, Shipment[] shipments)
    {
        double[] own = Sorted(shipments.Select(shipment => shipment.Hours / 24));
        DoorToDoor row = new()
        {
            Id = $"door/{relation.From}/{relation.To}",
            From = relation.From,
            To = relation.To,
            Shipments = shipments.Length,
            OwnP50 = Samples.Quantile(own, 0.5),
            OwnP80 = Samples.Quantile(own, CalibrationDefaults.PromiseShare),
            Ready = ready,
        };
        return WholeOf(relation, shipments) is { Count: > 0 } journeys ? WithPromise(row, relation, journeys, own) : row;
    }

    private DoorToDoor WithPromise(DoorToDoor row, Relation relation, IReadOnlyList<StretchedJourney> journeys, double[] own)
    {
        double[] corridor = Sorted(journeys.Select(journey => journey.CorridorHours / 24)), days = Draw(relation, journeys);
        double p50 = Samples.Quantile(days, 0.5), p80 = Samples.Quantile(days, CalibrationDefaults.PromiseShare);
        return row with
        {
            CorridorP50 = Samples.Quantile(corridor, 0.5),
            CorridorP80 = Samples.Quantile(corridor, CalibrationDefaults.PromiseShare),
            P50 = p50,
            P80 = p80,
            P50Date = ready.PlusDays((int)Math.Ceiling(p50)),
            P80Date = ready.PlusDays((int)Math.Ceiling(p80)),
            OwnWithinP80 = own.Count(value => value <= p80) / (double)own.Length,
        };
    }

    /// <summary>Journeys of the season from the first to the last event, as most shipments of the relation have them.</summary>
    private List<StretchedJourney> WholeOf(Relation relation, Shipment[] shipments)
    {
        if (!model.Journeys.TryGetValue(relation, out IReadOnlyList<SimulatedJourney>? journeys)) return [];
        LogStage whole = shipments.GroupBy(shipment => new LogStage(shipment.From, shipment.Events[0].Point, shipment.To, shipment.Events[^1].Point))
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key.Id, StringComparer.Ordinal).First().Key;
        SimulatedJourney[] season = [.. journeys.Where(IsInSeason)];
        Dictionary<int, StretchedRoute?> routes = [];
        List<StretchedJourney> all = [];
        foreach (SimulatedJourney journey in season.Length >= CalibrationDefaults.LeastSeasonJourneys ? season : journeys)
        {
            if (!routes.TryGetValue(journey.Route, out StretchedRoute? route)) routes[journey.Route] = route = StretchedRoute.Of(model, journey, whole, estimates);
            if (route is not null) all.Add(new StretchedJourney(journey, route));
        }

        return all;
    }

    private bool IsInSeason(SimulatedJourney journey)
    {
        int apart = Math.Abs(journey.DayOfYear - (ready.DayOfYear - 1));
        return Math.Min(apart, 365 - apart) <= CalibrationDefaults.SeasonDays;
    }

    private double[] Draw(Relation relation, IReadOnlyList<StretchedJourney> journeys)
    {
        RandomStream stream = new(seed, 0, $"promise/{relation.From}/{relation.To}");
        double[] ratios = new double[estimates.Stages.Count], days = new double[CalibrationDefaults.Draws];
        for (int i = 0; i < days.Length; i++)
        {
            for (int j = 0; j < ratios.Length; j++)
                ratios[j] = estimates.Stages[j].Mean is { } mean ? Math.Exp(mean.LogRatio + (mean.LogDeviation * Distributions.Normal(ref stream))) : 1;
            days[i] = journeys[stream.NextBelow(journeys.Count)].HoursWith(ratios) / 24;
        }

        Array.Sort(days);
        return days;
    }

    private static double[] Sorted(IEnumerable<double> values)
    {
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted;
    }
}
