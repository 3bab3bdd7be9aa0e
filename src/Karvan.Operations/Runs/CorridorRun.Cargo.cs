using Karvan.Operations.Plans;
using Karvan.Operations.Results;

namespace Karvan.Operations.Runs;

/// <summary>Units board and leave vessels.</summary>
internal sealed partial class CorridorRun
{
    private readonly List<int> _landed = []; // vehicles of the present discharge

    /// <summary>Takes aboard who waits, in the order of arrival over all chains that the vessel carries, as far as there is room.</summary>
    private void Board(int index, int queue)
    {
        Vessel vessel = _vessels[index];
        FleetPlan fleet = _plan.Fleets[vessel.Fleet];
        Span<int> previous = [-1, -1, -1, -1, -1];
        Span<int> current = [-1, -1, -1, -1, -1];
        SeaQueue line = _queues[queue];
        for (int chain = 0; chain < SeaQueue.Chains; chain++)
            current[chain] = (fleet.Carries & (1 << chain)) != 0 ? line.First[chain] : -1;
        while (Earliest(current) is var chain && chain >= 0)
        {
            int slot = current[chain];
            if (fleet.HasPassengers && (_goods[slot].Flags & ConsignmentFlags.Dangerous) != ConsignmentFlags.None)
            {
                previous[chain] = slot;
                current[chain] = _goods[slot].Next;
                continue;
            }

            if (!Fits(vessel, fleet, slot))
            {
                current[chain] = -1;
                continue;
            }

            current[chain] = _goods[slot].Next;
            line.Remove(_goods, chain, previous[chain], slot);
            line.Count[chain] -= UnitsOf(slot);
            Embark(vessel, queue, chain, slot);
        }
    }

    private int Earliest(ReadOnlySpan<int> current)
    {
        int best = -1;
        for (int chain = 0; chain < current.Length; chain++)
        {
            if (current[chain] >= 0 && (best < 0 || _goods[current[chain]].Since < _goods[current[best]].Since))
                best = chain;
        }

        return best;
    }

    private bool Fits(Vessel vessel, FleetPlan fleet, int slot) =>
        vessel.DeckM + _goods[slot].LengthM <= Deck(fleet) + 1e-6
        && vessel.Teu + _goods[slot].Teu <= Slots(fleet) + 1e-6
        && vessel.MassT + _goods[slot].MassT <= Payload(vessel, fleet) + 1e-6;

    private double Deck(FleetPlan fleet) => fleet.DeckM < 0 ? double.PositiveInfinity : _x[fleet.DeckM];

    private double Slots(FleetPlan fleet) => fleet.Teu < 0 ? double.PositiveInfinity : _x[fleet.Teu];

    /// <summary>Payload that the shallower of the two ports leaves: a missing centimeter of depth costs the tonnes a centimeter of the vessel.</summary>
    private double Payload(Vessel vessel, FleetPlan fleet)
    {
        if (fleet.PayloadT < 0)
            return double.PositiveInfinity;
        double payload = _x[fleet.PayloadT];
        if (fleet.DesignDraftM < 0 || fleet.TonnesPerCm < 0)
            return payload;
        LinePlan line = _plan.Lines[vessel.Line];
        double missing = Math.Max(MissingDepth(line.Facilities[0], fleet), MissingDepth(line.Facilities[1], fleet));
        return Math.Max(0, payload - (missing * 100 * _x[fleet.TonnesPerCm]));
    }

    /// <summary>Meters of depth that a berth lacks. Where no depth is known, the berth is as deep as the vessel needs at the reference level.</summary>
    private double MissingDepth(int facility, FleetPlan fleet)
    {
        if (facility < 0)
            return 0;
        double needed = _x[fleet.DesignDraftM];
        int known = _plan.Facilities[facility].DraftM.At(_simulator.NowSeconds);
        double depth = (known < 0 ? needed : _x[known]) + _seaLevel[facility];
        return Math.Max(0, needed - depth);
    }

    /// <summary>Whether another unit like the last one would not fit any more.</summary>
    private bool IsFull(int index)
    {
        Vessel vessel = _vessels[index];
        FleetPlan fleet = _plan.Fleets[vessel.Fleet];
        return vessel.First >= 0
            && (vessel.DeckM + vessel.UnitDeckM > Deck(fleet) + 1e-6
                || vessel.Teu + vessel.UnitTeu > Slots(fleet) + 1e-6
                || vessel.MassT + vessel.UnitMassT > Payload(vessel, fleet) + 1e-6);
    }

    private void Embark(Vessel vessel, int queue, int chain, int slot)
    {
        long now = _simulator.NowSeconds;
        _goods[slot].Next = -1;
        if (vessel.First < 0)
            vessel.First = slot;
        else
            _goods[vessel.Last].Next = slot;
        vessel.Last = slot;
        vessel.DeckM += _goods[slot].LengthM;
        vessel.Teu += _goods[slot].Teu;
        vessel.MassT += _goods[slot].MassT;
        vessel.NetTonnes += _goods[slot].Tonnes;
        vessel.Units += UnitsOf(slot);
        vessel.Wagons += chain == (int)CargoChain.Wagon ? UnitsOf(slot) : 0;
        if ((_goods[slot].Flags & ConsignmentFlags.Tracer) == ConsignmentFlags.None)
        {
            vessel.UnitDeckM = _goods[slot].LengthM;
            vessel.UnitTeu = _goods[slot].Teu;
            vessel.UnitMassT = _goods[slot].MassT;
        }

        _goods[slot].Boarded = now;
        CountVesselWait(slot, queue, chain, now);
        LeaveYardBySea(slot, queue);
        CheckBans(queue, (CargoChain)chain);
    }

    /// <summary>The wait for a vessel, less the time for which the port was shut.</summary>
    private void CountVesselWait(int slot, int queue, int chain, long now)
    {
        long since = _goods[slot].Since;
        long closed = ClosedBetween(queue, since, now);
        int stage = _plan.Routes[_goods[slot].Route].Legs[_goods[slot].Leg].Stage;
        _goods.AddStage(slot, stage + SeaStage.WaitVessel, now - since - closed);
        _goods.AddStage(slot, stage + SeaStage.ClosedBefore, closed);
        if (now <= _plan.Clock.YearStart)
            return;
        int resource = _plan.Resources.Vessel[(queue * SeaQueue.Chains) + chain];
        long from = Math.Max(since, _plan.Clock.YearStart);
        long closedInYear = ClosedBetween(queue, from, now);
        _book.AddQueue(resource, from, now, UnitsOf(slot));
        _book.AddTonneSeconds(resource, _goods[slot].Tonnes * (now - from - closedInYear));
        int weather = WeatherOf(queue);
        if (weather >= 0)
            _book.AddTonneSeconds(_plan.Resources.Closed[weather], _goods[slot].Tonnes * closedInYear);
    }

    private int WeatherOf(int queue) => _plan.QueueWeather[queue];

    private long ClosedBetween(int queue, long from, long to)
    {
        int weather = WeatherOf(queue);
        return weather < 0 || to <= from ? 0 : _weather[weather].ClosedUntil(to) - _weather[weather].ClosedUntil(from);
    }

    /// <summary>Everything goes ashore; units of one landing procedure go through it together.</summary>
    private void Discharge(Vessel vessel)
    {
        int slot = vessel.First;
        vessel.First = -1;
        vessel.Last = -1;
        vessel.DeckM = 0;
        vessel.Teu = 0;
        vessel.MassT = 0;
        vessel.NetTonnes = 0;
        vessel.Units = 0;
        vessel.Wagons = 0;
        _landed.Clear();
        while (slot >= 0)
        {
            int next = _goods[slot].Next;
            RouteLegPlan leg = _plan.Routes[_goods[slot].Route].Legs[_goods[slot].Leg];
            CountVoyageStages(slot, leg, vessel);
            EnterYardBySea(slot, leg.Queue);
            Land(slot, leg);
            slot = next;
        }

        for (int i = 0; i < _landed.Count; i++)
            Start(_landed[i]);
    }

    private void Land(int slot, RouteLegPlan leg)
    {
        if (leg.Program < 0)
        {
            Advance(slot);
            return;
        }

        foreach (int vehicle in _landed)
        {
            if (_vehicles[vehicle].Program == leg.Program)
            {
                Join(vehicle, slot);
                return;
            }
        }

        int started = _vehicles.Rent(leg.Program);
        _landed.Add(started);
        Join(started, slot);
    }

    private void CountVoyageStages(int slot, RouteLegPlan leg, Vessel vessel)
    {
        Span<int> stages = _goods.Stages(slot, leg.Stage, SeaStage.Count);
        stages[SeaStage.Loading] += (int)(vessel.DepartReady - _goods[slot].Boarded);
        stages[SeaStage.ClosedDeparture] += (int)(vessel.Departed - vessel.DepartReady);
        stages[SeaStage.Sea] += (int)(vessel.Arrived - vessel.Departed);
        stages[SeaStage.ClosedArrival] += (int)(vessel.Entered - vessel.Arrived);
        stages[SeaStage.WaitBerth] += (int)(vessel.Berthed - vessel.Entered);
        stages[SeaStage.Unloading] += (int)(_simulator.NowSeconds - vessel.Berthed);
    }
}
