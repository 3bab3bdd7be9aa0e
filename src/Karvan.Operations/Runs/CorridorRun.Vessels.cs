using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Vessels go to and fro: arrive, wait for weather and a berth, unload, load, wait for more cargo, leave, sail.</summary>
internal sealed partial class CorridorRun
{
    private const int West = 0;
    private const int East = 1;

    private readonly List<Vessel> _vessels = [];
    private RandomStream[] _lineStreams = [];
    private RandomStream[] _layUpStreams = [];
    private long[] _lastDeparture = []; // line x 2 + end
    private TimeWeighted[] _inService = []; // fleet -> vessels in service
    private FleetBook[] _fleetBooks = [];

    private void MakeVessels()
    {
        _lineStreams = new RandomStream[_plan.Lines.Length];
        _lastDeparture = new long[_plan.Lines.Length * 2];
        for (int i = 0; i < _lineStreams.Length; i++)
            _lineStreams[i] = StreamOf("line/" + _plan.Lines[i].ServiceId);
        _layUpStreams = new RandomStream[_plan.Fleets.Length];
        _inService = new TimeWeighted[_plan.Fleets.Length];
        _fleetBooks = new FleetBook[_plan.Fleets.Length];
        for (int i = 0; i < _layUpStreams.Length; i++)
        {
            _layUpStreams[i] = StreamOf("lay-up/" + _plan.Fleets[i].FleetId);
            _fleetBooks[i] = new FleetBook();
        }
    }

    private void StartVessels()
    {
        for (int i = 0; i < _plan.Fleets.Length; i++)
        {
            foreach ((long from, int vessels) in _plan.Fleets[i].Vessels)
            {
                if (from == 0)
                    SetVessels(i, vessels);
            }
        }
    }

    /// <summary>Brings a fleet to a number of vessels: new ones come spread over a cycle, surplus ones go after their next unloading.</summary>
    private void SetVessels(int fleet, int wanted)
    {
        int present = 0;
        foreach (Vessel vessel in _vessels)
        {
            if (vessel.Fleet == fleet && vessel.State != VesselState.Idle && !vessel.Retires)
                present++;
        }

        for (int i = present; i < wanted; i++)
            AddVessel(fleet, i, wanted);
        for (int i = _vessels.Count - 1; i >= 0 && present > wanted; i--)
        {
            if (_vessels[i].Fleet != fleet || _vessels[i].Retires || _vessels[i].State == VesselState.Idle)
                continue;
            Retire(_vessels[i]);
            present--;
        }
    }

    /// <summary>One at anchor goes at once, any other after its next unloading.</summary>
    private void Retire(Vessel vessel)
    {
        vessel.Retires = true;
        if (vessel.State != VesselState.Anchored)
            return;
        vessel.State = VesselState.Idle;
        CountInService(vessel.Fleet, -1);
    }

    private void AddVessel(int fleet, int number, int of)
    {
        FleetPlan plan = _plan.Fleets[fleet];
        LinePlan line = _plan.Lines[plan.Line];
        var vessel = new Vessel { Fleet = fleet, Line = plan.Line, End = number % 2, State = VesselState.Sailing };
        _vessels.Add(vessel);
        CountInService(fleet, 1);
        double share = _x[plan.LaidUpShare];
        vessel.NextRepair = _simulator.NowSeconds + UpTime(fleet, share);
        bool isLaidUp = share > 0 && _layUpStreams[fleet].NextDouble() < share;
        if (isLaidUp)
            vessel.NextRepair = _simulator.NowSeconds;
        double cycle = (_x[line.SailingHours] + _x[line.PortHours]) * Hour;
        vessel.Departed = _simulator.NowSeconds;
        _simulator.ScheduleIn((long)(cycle * (number / 2) * 2 / Math.Max(1, of)), EventKind.VesselArrives, _vessels.Count - 1);
    }

    private void CountInService(int fleet, int change) => _inService[fleet].Add(_simulator.NowSeconds, change);

    /// <summary>Time to the next lay-up: exponential, so long on average that the laid-up share comes out.</summary>
    private long UpTime(int fleet, double share)
    {
        if (share <= 0)
            return long.MaxValue / 4;
        double mean = _x[_plan.Constants.LayUpHours] * Hour * (1 - share) / share;
        return (long)Math.Min(long.MaxValue / 4, Math.Max(1, mean) * Spread.Memoryless.Draw(ref _layUpStreams[fleet]));
    }

    private void ArriveVessel(int index)
    {
        Vessel vessel = _vessels[index];
        vessel.State = VesselState.Arriving;
        vessel.Arrived = _simulator.NowSeconds;
        CountVoyage(vessel);
        Resume(index, vessel, EventKind.VesselEnters);
    }

    private int BerthOf(Vessel vessel)
    {
        int facility = _plan.Lines[vessel.Line].Facilities[vessel.End];
        return facility >= 0 && _berths[facility] is not null ? facility : -1;
    }

    private void RequestBerth(int index)
    {
        Vessel vessel = _vessels[index];
        vessel.Entered = _simulator.NowSeconds;
        int facility = BerthOf(vessel);
        if (facility < 0)
            BeginUnloading(index);
        else
        {
            vessel.AwaitsBerth = true;
            _berths[facility]!.Request(index, EventKind.VesselBerthed, CorridorNext);
        }
    }

    /// <summary>A vessel that comes empty begins to load at once.</summary>
    private void BeginUnloading(int index)
    {
        Vessel vessel = _vessels[index];
        LinePlan line = _plan.Lines[vessel.Line];
        vessel.AwaitsBerth = false;
        vessel.Berthed = _simulator.NowSeconds;
        vessel.HoldsBerth = BerthOf(vessel) >= 0;
        vessel.Call++;
        _vesselCalls++;
        if (vessel.HoldsBerth)
            _book.Add(_plan.Resources.Berth[line.Facilities[vessel.End]], vessel.Entered, vessel.Berthed, 1, vessel.NetTonnes);
        vessel.State = VesselState.Unloading;
        if (vessel.First < 0)
            EndUnloading(index);
        else
            ScheduleWork(index, vessel, EventKind.VesselUnloaded);
    }

    /// <summary>Half of the port time, or longer where the handling capacity of the facility is taken.</summary>
    private void ScheduleWork(int index, Vessel vessel, int kind)
    {
        LinePlan line = _plan.Lines[vessel.Line];
        int facility = line.Facilities[vessel.End];
        double factor = facility < 0 ? 1 : _plan.Facilities[facility].Slow.FactorAt(_simulator.NowSeconds);
        long half = (long)(_x[line.PortHours] / 2 * Hour * factor);
        long capacity = EndOfHandling(facility, vessel.Teu, vessel.NetTonnes, vessel.Wagons);
        _simulator.ScheduleAt(SimTime.FromSeconds(Math.Max(_simulator.NowSeconds + half, capacity)), kind, index);
    }

    private void EndUnloading(int index)
    {
        Vessel vessel = _vessels[index];
        Discharge(vessel);
        if (vessel.Retires)
        {
            LeaveBerth(vessel);
            vessel.State = VesselState.Idle;
            CountInService(vessel.Fleet, -1);
        }
        else if (_simulator.NowSeconds >= vessel.NextRepair)
        {
            LeaveBerth(vessel);
            vessel.State = VesselState.Repair;
            CountInService(vessel.Fleet, -1);
            double length = _x[_plan.Constants.LayUpHours] * Hour;
            long time = (long)(Math.Max(1, length) * Spread.Memoryless.Draw(ref _layUpStreams[vessel.Fleet]));
            _simulator.ScheduleIn(time, EventKind.VesselRepaired, index);
        }
        else
        {
            BeginLoading(index, vessel);
            return;
        }

        CallVessel(QueueOf(vessel));
    }

    private void EndRepair(int index)
    {
        Vessel vessel = _vessels[index];
        vessel.NextRepair = _simulator.NowSeconds + UpTime(vessel.Fleet, _x[_plan.Fleets[vessel.Fleet].LaidUpShare]);
        CountInService(vessel.Fleet, 1);
        vessel.Arrived = _simulator.NowSeconds;
        vessel.State = VesselState.Arriving;
        Resume(index, vessel, EventKind.VesselEnters);
    }

    private void LeaveBerth(Vessel vessel)
    {
        if (!vessel.HoldsBerth)
            return;
        vessel.HoldsBerth = false;
        _berths[_plan.Lines[vessel.Line].Facilities[vessel.End]]!.Release();
    }

    private int QueueOf(Vessel vessel) => _plan.Lines[vessel.Line].Queues[vessel.End];

    /// <summary>Loads what waits; where nothing does, a vessel that sails when full leaves the berth and waits at anchor for the first cargo.</summary>
    private void BeginLoading(int index, Vessel vessel)
    {
        int queue = QueueOf(vessel);
        vessel.FirstBoarded = _simulator.NowSeconds;
        Board(index, queue);
        if (vessel.First < 0 && !_plan.Lines[vessel.Line].IsFrequency)
        {
            LeaveBerth(vessel);
            vessel.State = VesselState.Anchored;
            CallVessel(_plan.Lines[vessel.Line].Queues[vessel.End ^ 1]);
            return;
        }

        vessel.State = VesselState.Loading;
        ScheduleWork(index, vessel, EventKind.VesselReady);
    }

    /// <summary>Gives the cargo of a queue to the vessels that wait at a berth for more.</summary>
    private void OfferToWaiting(int queue)
    {
        List<int> waiting = _waitingVessels[queue];
        for (int i = 0; i < waiting.Count; i++)
        {
            int index = waiting[i];
            Board(index, queue);
            if (!IsFull(index) || _plan.Lines[_vessels[index].Line].IsFrequency)
                continue;
            waiting.RemoveAt(i--);
            Leave(index);
        }
    }

    private void EndLoading(int index)
    {
        Vessel vessel = _vessels[index];
        LinePlan line = _plan.Lines[vessel.Line];
        long now = _simulator.NowSeconds;
        long wait = (long)(_x[line.WaitHours] * Hour);
        long leaves = Math.Max(now, vessel.FirstBoarded + wait);
        if (line.IsFrequency)
        {
            int slot = (vessel.Line * 2) + vessel.End;
            leaves = Math.Max(now, _lastDeparture[slot] + wait);
            _lastDeparture[slot] = leaves;
        }

        if (leaves > now)
            Board(index, QueueOf(vessel));
        if (leaves == now || (!line.IsFrequency && IsFull(index)))
        {
            Leave(index);
            return;
        }

        vessel.State = VesselState.WaitingForCargo;
        _waitingVessels[QueueOf(vessel)].Add(index);
        _simulator.ScheduleAt(SimTime.FromSeconds(leaves), EventKind.VesselWaitOver, index, vessel.Call);
    }

    private void EndWaiting(int index, int call)
    {
        Vessel vessel = _vessels[index];
        if (vessel.State != VesselState.WaitingForCargo || vessel.Call != call)
            return;
        _waitingVessels[QueueOf(vessel)].Remove(index);
        Leave(index);
    }

    private void Leave(int index)
    {
        Vessel vessel = _vessels[index];
        vessel.State = VesselState.Leaving;
        vessel.DepartReady = _simulator.NowSeconds;
        Resume(index, vessel, EventKind.VesselDeparts);
    }

    private void Depart(int index)
    {
        Vessel vessel = _vessels[index];
        LinePlan line = _plan.Lines[vessel.Line];
        CountClosedPort(vessel);
        LeaveBerth(vessel);
        CountDeparture(vessel);
        vessel.State = VesselState.Sailing;
        vessel.Departed = _simulator.NowSeconds;
        vessel.End ^= 1;
        double factor = line.Slow.FactorAt(_simulator.NowSeconds)
            * Spread.Varied(_x[_plan.Constants.RunTimeVariation]).Draw(ref _lineStreams[vessel.Line]);
        _simulator.ScheduleIn((long)(_x[line.SailingHours] * Hour * factor), EventKind.VesselArrives, index);
        CallVessel(line.Queues[vessel.End ^ 1]);
    }
}
