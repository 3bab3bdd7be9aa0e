using Karvan.Network.Links;
using Karvan.Operations.Results;
using Karvan.Studies.Shipments.Logs;
using Karvan.Studies.Shipments.Stages;

namespace Karvan.Studies.Shipments.Corridor;

/// <summary>
/// Reads the stages of a log off the journeys of the corridor. Like is held against like: relations and months of release weigh as they do in the log, journeys of a relation
/// and month alike.
/// </summary>
internal sealed class CorridorStages(CorridorModel model, ShipmentLog log)
{
    /// <summary>
    /// The corridor's stage; null where no journey passes it or its mean is next to nothing. A finished shipment is compared with journeys between its ends, one under way with all
    /// that begin where it began; where none of these passes the stage, all journeys that do count.
    /// </summary>
    /// <param name="stage">Stage of the log.</param>
    /// <param name="times">Its times.</param>
    public CorridorStage? Of(LogStage stage, IReadOnlyList<StageTime> times)
    {
        Shipment[] shipments = [.. times.Select(time => log.Shipments[time.Shipment])];
        Reading own = new(model);
        foreach (IGrouping<Relation, Shipment> group in shipments.Where(shipment => !shipment.IsUnderWay).GroupBy(shipment => new Relation(shipment.From, shipment.To)))
            own.Add(Through(stage, relation => relation == group.Key), group);
        foreach (IGrouping<string, Shipment> group in shipments.Where(shipment => shipment.IsUnderWay).GroupBy(shipment => shipment.From))
            own.Add(Through(stage, relation => relation.From == group.Key && relation.To != stage.To), group);
        if (own.IsEnough) return own.StageOf(stage);
        Reading all = new(model);
        all.Add(Through(stage, _ => true), shipments);
        return all.IsEnough ? all.StageOf(stage) : null;
    }

    private IEnumerable<(SimulatedJourney Journey, double[] Shares)> Through(LogStage stage, Func<Relation, bool> isWanted)
    {
        foreach ((Relation relation, IReadOnlyList<SimulatedJourney> journeys) in model.Journeys.OrderBy(one => one.Key.From, StringComparer.Ordinal).ThenBy(one => one.Key.To, StringComparer.Ordinal))
        {
            if (!isWanted(relation)) continue;
            foreach (SimulatedJourney journey in journeys)
                if (model.SharesOf(journey, stage) is { } shares) yield return (journey, shares);
        }
    }

    // Sums over the journeys that pass a stage.
    private sealed class Reading(CorridorModel model)
    {
        private readonly StageSums _sums = new(model.Replications);
        private readonly Dictionary<string, (JourneyStage Stage, double Hours)> _parts = new(StringComparer.Ordinal);
        private JourneyRoute? _route;

        public bool IsEnough => _sums.Weight > 0 && _sums.Mean >= CalibrationDefaults.LeastHours;

        public void Add(IEnumerable<(SimulatedJourney Journey, double[] Shares)> journeys, IEnumerable<Shipment> shipments)
        {
            (SimulatedJourney Journey, double[] Shares)[] through = [.. journeys];
            double[] weights = WeightsOf(through, shipments);
            for (int i = 0; i < through.Length; i++)
            {
                if (weights[i] == 0) continue;
                _route ??= model.RouteOf(through[i].Journey);
                _sums.Add(through[i].Journey.Replication, through[i].Journey.HoursIn(through[i].Shares), weights[i]);
                AddParts(through[i].Journey, through[i].Shares, weights[i]);
            }
        }

        /// <summary>Weights that give each month its share in the log; shipments of months without journeys weigh on all.</summary>
        private static double[] WeightsOf((SimulatedJourney Journey, double[] Shares)[] through, IEnumerable<Shipment> shipments)
        {
            int[] journeysOf = new int[12], shipmentsOf = new int[12];
            foreach ((SimulatedJourney journey, double[] _) in through) journeysOf[journey.Month]++;
            double elsewhere = 0;
            foreach (Shipment shipment in shipments)
            {
                int month = shipment.Events[0].Time.InUtc().Month - 1;
                if (journeysOf[month] > 0) shipmentsOf[month]++;
                else elsewhere++;
            }

            return [.. through.Select(one => ((double)shipmentsOf[one.Journey.Month] / journeysOf[one.Journey.Month]) + (elsewhere / through.Length))];
        }

        private void AddParts(SimulatedJourney journey, double[] shares, double weight)
        {
            IReadOnlyList<JourneyStage> stages = model.RouteOf(journey).Stages;
            for (int i = 0; i < shares.Length; i++)
            {
                if (shares[i] == 0) continue;
                string key = $"{stages[i].Key.Place}|{stages[i].Key.Resource}|{stages[i].Key.Kind}|{string.Join(';', stages[i].Inputs)}";
                (JourneyStage part, double hours) = _parts.GetValueOrDefault(key, (stages[i], 0));
                _parts[key] = (part, hours + (weight * shares[i] * journey.StageHours[i]));
            }
        }

        public CorridorStage StageOf(LogStage stage)
        {
            CorridorPart[] ordered =
            [
                .. _parts.Values.Select(part => new CorridorPart(part.Stage, part.Hours / _sums.Weight))
                    .OrderByDescending(part => part.Hours).ThenBy(part => part.Stage.Key.Place, StringComparer.Ordinal).ThenBy(part => part.Stage.Key.Resource, StringComparer.Ordinal),
            ];
            return new CorridorStage
            {
                Stage = stage,
                MeanHours = _sums.Mean,
                SquaredVariation = _sums.VarianceWithin / (_sums.Mean * _sums.Mean),
                LogVariance = _sums.LogVarianceBetween,
                Parts = ordered,
                Kind = KindOf(stage, _route!, ordered),
            };
        }

        private static string KindOf(LogStage stage, JourneyRoute route, CorridorPart[] parts)
        {
            if (stage.IsStop)
            {
                string[] kinds = [.. parts.Where(part => part.Hours > 0 && part.Stage.Key.Kind is StageKind.Handling or StageKind.Border).Select(part => part.Stage.Key.Kind == StageKind.Border ? "border" : "handling").Distinct()];
                return kinds.Length == 1 ? kinds[0] : "dwell";
            }

            int from = route.Places.ToList().IndexOf(stage.From), to = route.Places.ToList().IndexOf(stage.To);
            IEnumerable<string> modes = route.Modes.Skip(from).Take(to - from).Select(TransportModeText.TextOf).Distinct();
            return string.Join('+', stage.IsGap ? modes.Prepend("dwell") : modes);
        }
    }
}
