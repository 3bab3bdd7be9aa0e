using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>What is observed and how the books are closed.</summary>
internal sealed partial class CorridorRun
{
    private readonly ResourceTally[] _resources;
    private readonly FlowTally[] _flows;
    private readonly RelationTally[] _relations;
    private readonly StageTally[][] _stages; // relation -> its stages, for the loop that counts them
    private readonly ConservationTally[] _months = new ConservationTally[12];
    private readonly bool[] _keepsJourneys; // relation -> whether its journeys are kept
    private readonly List<Journey> _journeys = [];
    private readonly double[] _dailyChange; // day of the run -> tonnes released less tonnes delivered

    private static ResourceTally[] MakeTallies(CompiledPlan plan)
    {
        var tallies = new ResourceTally[plan.Resources.All.Count];
        for (int i = 0; i < tallies.Length; i++)
        {
            ResourcePlan one = plan.Resources.All[i];
            tallies[i] = new ResourceTally { Resource = one.Name, Place = one.Place, Basis = one.Basis };
        }

        return tallies;
    }

    private static FlowTally[] MakeFlows(CompiledPlan plan)
    {
        var flows = new FlowTally[plan.Flows.Length];
        for (int i = 0; i < flows.Length; i++)
            flows[i] = new FlowTally { Section = plan.Flows[i].Section, Chain = plan.Flows[i].Chain, Direction = plan.Flows[i].Direction };
        return flows;
    }

    private static RelationTally[] MakeRelations(CompiledPlan plan)
    {
        var relations = new RelationTally[plan.Relations.Length];
        for (int i = 0; i < relations.Length; i++)
        {
            var stages = new StageTally[plan.Relations[i].Stages.Count];
            for (int j = 0; j < stages.Length; j++)
                stages[j] = new StageTally { Key = plan.Relations[i].Stages[j] };
            int months = plan.Options.KeepsTimesByMonth ? 12 : 0;
            relations[i] = new RelationTally { Key = plan.Relations[i].Key, Stages = stages, DaysByMonth = MakeSketches(months), TrainDaysByMonth = MakeSketches(months) };
        }

        return relations;
    }

    private static QuantileSketch[] MakeSketches(int count)
    {
        var sketches = new QuantileSketch[count];
        for (int i = 0; i < count; i++)
            sketches[i] = new QuantileSketch();
        return sketches;
    }

    /// <summary>A vehicle has run over a link.</summary>
    private void CountFlow(int directedLink, int vehicle)
    {
        int month = _plan.Clock.MonthOf(_simulator.NowSeconds);
        if (month < 0)
            return;
        ProgramPlan program = _plan.Programs[_vehicles[vehicle].Program];
        FlowTally flow = _flows[_plan.LinkFlow(directedLink, program.Chain, program.Direction)];
        flow.Tonnes[month] += _vehicles[vehicle].Tonnes;
        flow.Teu[month] += _vehicles[vehicle].Teu;
        flow.LoadedUnits[month] += _vehicles[vehicle].Loaded;
        flow.EmptyUnits[month] += _vehicles[vehicle].Empty;
    }

    /// <summary>A vessel has sailed over its link.</summary>
    private void CountVoyage(Vessel vessel)
    {
        int month = _plan.Clock.MonthOf(_simulator.NowSeconds);
        if (month < 0)
            return;
        _fleetBooks[vessel.Fleet].Calls++;
        for (int slot = vessel.First; slot >= 0; slot = _goods[slot].Next)
        {
            if ((_goods[slot].Flags & ConsignmentFlags.Tracer) != ConsignmentFlags.None)
                continue;
            RoutePlan route = _plan.Routes[_goods[slot].Route];
            int link = _plan.Queues[route.Legs[_goods[slot].Leg].Queue].DirectedLink;
            FlowTally flow = _flows[_plan.LinkFlow(link, route.Chain, route.Direction)];
            flow.Tonnes[month] += _goods[slot].Tonnes;
            flow.Teu[month] += _goods[slot].Teu;
            if ((_goods[slot].Flags & ConsignmentFlags.Empty) != ConsignmentFlags.None)
                flow.EmptyUnits[month]++;
            else
                flow.LoadedUnits[month]++;
        }
    }

    private void CountDeparture(Vessel vessel)
    {
        if (_plan.Clock.MonthOf(_simulator.NowSeconds) < 0)
            return;
        FleetPlan fleet = _plan.Fleets[vessel.Fleet];
        LinePlan line = _plan.Lines[vessel.Line];
        FleetBook book = _fleetBooks[vessel.Fleet];
        int direction = (vessel.End == 0) == line.IsWestFromA ? West : East;
        book.Departures[direction]++;
        book.NetTonnes += vessel.NetTonnes;
        book.LoadFactors[direction] += Math.Max(
            Share(vessel.DeckM, Deck(fleet)),
            Math.Max(Share(vessel.Teu, Slots(fleet)), Share(vessel.MassT, Payload(vessel, fleet))));
    }

    private static double Share(double used, double capacity) => capacity > 0 && !double.IsPositiveInfinity(capacity) ? used / capacity : 0;

    private void CountArrival(int slot, CellPlan cell)
    {
        int month = _plan.Clock.MonthOf(_simulator.NowSeconds);
        if (month < 0 || cell.IsTracer)
            return;
        FlowTally flow = _flows[CompiledPlan.RouteFlow(cell.Chain, cell.Direction)];
        flow.Tonnes[month] += _goods[slot].Tonnes;
        flow.Teu[month] += _goods[slot].Teu;
        if ((_goods[slot].Flags & ConsignmentFlags.Empty) != ConsignmentFlags.None)
            flow.EmptyUnits[month]++;
        else
            flow.LoadedUnits[month]++;
    }

    private void CountTimes(int slot, CellPlan cell)
    {
        bool isEmpty = (_goods[slot].Flags & ConsignmentFlags.Empty) != ConsignmentFlags.None;
        int month = _plan.Clock.MonthOf(_simulator.NowSeconds);
        RoutePlan route = _plan.Routes[_goods[slot].Route];
        RelationTally tally = _relations[route.Relation];
        if (isEmpty || month == RunClock.NotInYear)
        {
            CountTrain(slot, tally, month, seconds: null);
            return;
        }

        double days = (_simulator.NowSeconds - _goods[slot].Released) / (double)RunClock.Day;
        tally.Consignments++;
        tally.Tonnes += cell.IsTracer ? 0 : _goods[slot].Tonnes;
        tally.SumDays += days;
        tally.Days.Add(days);
        CountStages(slot, route);
        KeepJourney(slot, route);
        if (tally.DaysByMonth.Count > 0)
            tally.DaysByMonth[month].Add(days);
        CountTrain(slot, tally, month, SecondsOfTrain(slot, route));
    }

    /// <summary>The time of a train is known when the last of its consignments arrives.</summary>
    private void CountTrain(int slot, RelationTally tally, int month, long? seconds)
    {
        if (_trainBook.Arrive(_goods[slot].Train, seconds) is not { } train || month == RunClock.NotInYear)
            return;
        double days = train.Seconds / RunClock.Day;
        tally.TrainDays.Add(days, train.Consignments);
        if (tally.TrainDaysByMonth.Count > 0)
            tally.TrainDaysByMonth[month].Add(days, train.Consignments);
    }

    /// <summary>Writes a journey down where it is asked for; allocates, which a run without readers of journeys never does.</summary>
    private void KeepJourney(int slot, RoutePlan route)
    {
        if (!_keepsJourneys[route.Relation])
            return;
        ReadOnlySpan<int> stages = _goods.Stages(slot, 0, route.RelationStage.Length);
        var hours = new float[stages.Length];
        for (int i = 0; i < hours.Length; i++)
            hours[i] = (float)(Math.Max(0, stages[i]) / Hour);
        _journeys.Add(new Journey(_goods[slot].Route, _goods[slot].Released, hours));
    }

    private static bool[] JourneysWanted(CompiledPlan plan) => [.. plan.Relations.Select(relation => plan.Options.KeepsJourneysOf?.Invoke(relation.Key) ?? false)];

    private void CountStages(int slot, RoutePlan route)
    {
        StageTally[] tallies = _stages[route.Relation];
        Span<long> sums = stackalloc long[tallies.Length];
        ReadOnlySpan<int> stages = _goods.Stages(slot, 0, route.RelationStage.Length);
        for (int i = 0; i < stages.Length; i++)
            sums[route.RelationStage[i]] += stages[i];
        for (int i = 0; i < sums.Length; i++)
        {
            double hours = Math.Max(0, sums[i]) / Hour;
            tallies[i].SumHours += hours;
            tallies[i].Hours.Add(hours);
        }
    }

    private long SecondsOfTrain(int slot, RoutePlan route)
    {
        ReadOnlySpan<int> stages = _goods.Stages(slot, 0, route.RelationStage.Length);
        long sum = 0;
        for (int i = 0; i < stages.Length; i++)
        {
            if (route.IsOfTrain[i])
                sum += stages[i];
        }

        return Math.Max(0, sum);
    }

    private void CountChange(double tonnes) =>
        _dailyChange[Math.Min(_simulator.NowSeconds / RunClock.Day, _dailyChange.Length - 1)] += tonnes;

    private double[] DailyInSystem()
    {
        double[] inSystem = new double[_dailyChange.Length];
        double sum = 0;
        for (int day = 0; day < inSystem.Length; day++)
            inSystem[day] = sum += _dailyChange[day];
        return inSystem;
    }

    private void CloseMonth(int month) => _months[month] = Books();

    /// <summary>The tonnes under way are counted over the consignments themselves, so that the books can disagree.</summary>
    private ConservationTally Books()
    {
        double inSystem = 0;
        for (int slot = 0; slot < _goods.Capacity; slot++)
        {
            if ((_goods[slot].Flags & ConsignmentFlags.Alive) != ConsignmentFlags.None)
                inSystem += _goods[slot].Tonnes;
        }

        return new ConservationTally(_releasedTonnes, _deliveredTonnes, inSystem, _refusedTonnes);
    }

    private ReplicationResult Finish()
    {
        CountThoseWhoWait();
        _book.Close();
        WriteUtilization();
        return new ReplicationResult
        {
            Replication = _replication,
            Flows = _flows,
            Relations = _relations,
            Resources = _resources,
            Cycles = MakeCycles(),
            Months = _months,
            Conservation = Books(),
            Work = new WorkTally(_releasedCount, _trainSections, _vesselCalls, _borderChecks, _simulator.EventsHandled),
            Journeys = _journeys,
            Paths = _paths?.Traces ?? [],
            LogHash = _simulator.LogHash,
            DailyInSystem = DailyInSystem(),
        };
    }

    private void WriteUtilization()
    {
        for (int i = 0; i < _sections.Length; i++)
            Write(_plan.Resources.Section[i], _sections[i].Statistics.Utilization);
        for (int i = 0; i < _borders.Length; i++)
            Write(_plan.Resources.Border[i], _borders[i].Statistics.Utilization);
        for (int i = 0; i < _gauges.Length; i++)
            Write(_plan.Resources.Gauge[i], _gauges[i].Statistics.Utilization);
        for (int i = 0; i < _berths.Length; i++)
        {
            if (_berths[i] is { } berths)
                Write(_plan.Resources.Berth[i], berths.Statistics.Utilization);
            if (_yards[i] is { } yard && yard.Capacity < long.MaxValue && _yardSpace[i] > 0)
                Write(_plan.Resources.Yard[i], yard.Statistics.MeanAmount / _yardSpace[i]);
        }

        WriteVesselUse();
    }

    private void Write(int resource, double utilization)
    {
        if (resource >= 0)
            _resources[resource].Utilization = utilization;
    }

    /// <summary>Use of the vessels that serve a queue: mean load factor of their departures.</summary>
    private void WriteVesselUse()
    {
        for (int queue = 0; queue < _queues.Length; queue++)
        {
            for (int chain = 0; chain < SeaQueue.Chains; chain++)
            {
                int resource = _plan.Resources.Vessel[(queue * SeaQueue.Chains) + chain];
                if (resource >= 0)
                    Write(resource, LoadFactor(queue, chain));
            }
        }
    }

    private double LoadFactor(int queue, int chain)
    {
        double sum = 0;
        long departures = 0;
        for (int i = 0; i < _plan.Fleets.Length; i++)
        {
            FleetPlan fleet = _plan.Fleets[i];
            LinePlan line = _plan.Lines[fleet.Line];
            if ((fleet.Carries & (1 << chain)) == 0 || (line.Queues[0] != queue && line.Queues[1] != queue))
                continue;
            int direction = (line.Queues[0] == queue) == line.IsWestFromA ? West : East;
            sum += _fleetBooks[i].LoadFactors[direction];
            departures += _fleetBooks[i].Departures[direction];
        }

        return departures > 0 ? sum / departures : 0;
    }

    private CycleTally[] MakeCycles()
    {
        var cycles = new CycleTally[_plan.Fleets.Length];
        double hours = (_plan.Clock.YearEnd - _plan.Clock.YearStart) / Hour;
        for (int i = 0; i < cycles.Length; i++)
        {
            FleetPlan fleet = _plan.Fleets[i];
            LinePlan line = _plan.Lines[fleet.Line];
            FleetBook book = _fleetBooks[i];
            double vessels = _inService[i].Mean(_simulator.NowSeconds);
            long departures = book.Departures[West] + book.Departures[East];
            cycles[i] = new CycleTally
            {
                Line = line.ServiceId,
                Fleet = fleet.FleetId,
                VesselClass = line.VesselClass,
                Vessels = vessels,
                Calls = book.Calls,
                PhysicalHours = 2 * (_x[line.SailingHours] + _x[line.PortHours]),
                EffectiveHours = book.Calls > 0 ? vessels * hours * 2 / book.Calls : 0,
                LoadFactorWest = Mean(book.LoadFactors[West], book.Departures[West]),
                LoadFactorEast = Mean(book.LoadFactors[East], book.Departures[East]),
                PayloadPerCallTonnes = Mean(book.NetTonnes, departures),
            };
        }

        return cycles;
    }

    private static double Mean(double sum, long count) => count > 0 ? sum / count : 0;
}
