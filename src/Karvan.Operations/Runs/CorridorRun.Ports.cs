using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Berths, yards and queues for vessels.</summary>
internal sealed partial class CorridorRun
{
    private Resource?[] _berths = []; // facility -> berths; null = any number
    private Level?[] _yards = []; // facility -> containers that came by land; null = not limited
    private double[] _shipSideTeu = []; // facility -> containers that came by sea and stand in the yard
    private double[] _yardSpace = []; // facility -> TEU
    private double[] _seaLevel = []; // facility -> change of the level, m
    private long[] _handlingFree = []; // facility -> s from which its handling capacity is free
    private SeaQueue[] _queues = [];
    private List<int>[] _waitingVessels = []; // queue -> vessels that wait at a berth for cargo
    private ClosedTimes[] _weather = [];

    private void MakePorts()
    {
        int count = _plan.Facilities.Length;
        _berths = new Resource?[count];
        _yards = new Level?[count];
        _shipSideTeu = new double[count];
        _yardSpace = new double[count];
        _seaLevel = new double[count];
        _handlingFree = new long[count];
        for (int i = 0; i < count; i++)
            MakeFacility(i);
        _queues = new SeaQueue[_plan.Queues.Length];
        _waitingVessels = new List<int>[_queues.Length];
        for (int i = 0; i < _queues.Length; i++)
        {
            _queues[i] = new SeaQueue();
            _waitingVessels[i] = [];
        }

        _weather = PortClosures.Draw(_plan, _x, _seed, _replication);
        MakeBans();
        _wagonPool = MakeWagonPool();
    }

    private void MakeFacility(int index)
    {
        FacilityPlan facility = _plan.Facilities[index];
        if (facility.Berths.Count > 0)
            _berths[index] = new Resource(_simulator, facility.Berths[0].Berths, facility.FacilityId);
        int storage = facility.StorageTeu.At(0);
        if (!facility.StorageTeu.HasValue)
            return;
        _yardSpace[index] = storage < 0 ? double.PositiveInfinity : _x[storage];
        _yards[index] = new Level(_simulator, YardCapacity(index), 0, facility.FacilityId);
    }

    private long YardCapacity(int facility)
    {
        double space = _yardSpace[facility] - _shipSideTeu[facility];
        return double.IsPositiveInfinity(space) ? long.MaxValue : Math.Max(0, (long)space);
    }

    private void RequestYard(int vehicle, in ProgramStep step)
    {
        Level? yard = _yards[step.Target];
        if (yard is null)
        {
            NextStep(vehicle);
            return;
        }

        // A train longer than the whole yard is let in when the yard is empty.
        long wanted = (long)Math.Ceiling(_vehicles[vehicle].Teu);
        double whole = _yardSpace[step.Target];
        long amount = double.IsPositiveInfinity(whole) ? wanted : Math.Min(wanted, Math.Max(0, (long)whole));
        _vehicles[vehicle].Awaits = _plan.Resources.Yard[step.Target];
        yard.Put(amount, vehicle, EventKind.YardGranted);
    }

    private void EnterYard(int vehicle)
    {
        ref readonly ProgramStep step = ref StepOf(vehicle);
        EndWait(vehicle, step, _plan.Resources.Yard[step.Target]);
        NextStep(vehicle);
    }

    private void LeaveYardBySea(int slot, int queue)
    {
        int facility = _plan.Queues[queue].Facility;
        if (facility < 0 || _yards[facility] is not { } yard || _goods[slot].Teu <= 0)
            return;
        yard.TryTake(Math.Min(yard.Amount, (long)Math.Ceiling(_goods[slot].Teu)));
    }

    /// <summary>What comes off a ship stands in the yard at once, even beyond its space; trains then wait the longer.</summary>
    private void EnterYardBySea(int slot, int queue) => ChangeShipSide(_plan.Queues[queue].FacilityTo, _goods[slot].Teu);

    private void LeaveYardByLand(int slot)
    {
        RoutePlan route = _plan.Routes[_goods[slot].Route];
        int before = _goods[slot].Leg - 1;
        if (before >= 0 && route.Legs[before].IsSea)
            ChangeShipSide(_plan.Queues[route.Legs[before].Queue].FacilityTo, -_goods[slot].Teu);
    }

    private void ChangeShipSide(int facility, double teu)
    {
        if (facility < 0 || _yards[facility] is not { } yard || teu == 0)
            return;
        _shipSideTeu[facility] += teu;
        yard.SetCapacity(YardCapacity(facility));
    }

    private void JoinQueue(int slot, int queue)
    {
        CargoChain chain = ChainOf(slot);
        SeaQueue line = _queues[queue];
        line.Append(_goods, (int)chain, slot);
        line.Count[(int)chain] += UnitsOf(slot);
        CheckBans(queue, chain);
        OfferToWaiting(queue);
        CallVessel(queue);
    }

    private CargoChain ChainOf(int slot) => _plan.Routes[_goods[slot].Route].Chain;

    /// <summary>Units of a consignment in queues: boxes count in TEU, a tracer counts nothing.</summary>
    private int UnitsOf(int slot)
    {
        if ((_goods[slot].Flags & ConsignmentFlags.Tracer) != ConsignmentFlags.None)
            return 0;
        return _goods[slot].Teu > 0 ? (int)Math.Round(_goods[slot].Teu) : 1;
    }

    /// <summary>End of handling a number of units at a facility: its yearly and daily capacities serve vessels one after another.</summary>
    private long EndOfHandling(int facility, double teu, double tonnes, int wagons)
    {
        long now = _simulator.NowSeconds;
        if (facility < 0)
            return now;
        FacilityPlan plan = _plan.Facilities[facility];
        double seconds = Math.Max(
            Rate(plan.TeuPerYear, teu, SecondsPerYear),
            Math.Max(Rate(plan.TonnesPerYear, tonnes, SecondsPerYear), Rate(plan.WagonsPerDay, wagons, RunClock.Day)));
        if (seconds <= 0)
            return now;
        _handlingFree[facility] = Math.Max(now, _handlingFree[facility]) + (long)Math.Ceiling(seconds);
        return _handlingFree[facility];
    }

    /// <summary>
    /// Seconds that a number of units takes. A published capacity is what passes in a year at a usual berth occupancy (UNCTAD, Port Development, 1985, table of
    /// recommended occupancy), so while a vessel is worked more passes than the mean.
    /// </summary>
    private double Rate(InputSeries capacity, double units, double span)
    {
        int input = capacity.At(_simulator.NowSeconds);
        return input < 0 || units <= 0 ? 0 : units * span * _x[_plan.Constants.CapacityOccupancy] / Math.Max(1e-6, _x[input]);
    }
}
