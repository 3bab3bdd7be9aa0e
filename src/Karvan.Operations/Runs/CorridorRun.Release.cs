using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Demand becomes consignments.</summary>
internal sealed partial class CorridorRun
{
    private CellState[] _cells = [];
    private RandomStream[] _releaseStreams = [];
    private double _releasedTonnes;
    private double _deliveredTonnes;
    private double _refusedTonnes;
    private long _releasedCount;
    private int _epoch;

    private void MakeReleases()
    {
        double[] tonnes = _plan.Demand.Sample(_x, _plan.InputTable.Inputs);
        _cells = new CellState[_plan.Cells.Length];
        _releaseStreams = new RandomStream[_plan.Cells.Length];
        for (int i = 0; i < _cells.Length; i++)
        {
            CellPlan cell = _plan.Cells[i];
            _releaseStreams[i] = StreamOf("release/" + cell.DemandId);
            _cells[i] = CellState.Of(cell, tonnes[cell.DemandIndex], _x[cell.TonnesPerUnit]);
        }
    }

    private void StartReleases()
    {
        for (int i = 0; i < _cells.Length; i++)
        {
            if (_cells[i].Number > 0)
                ScheduleRelease(i);
        }
    }

    /// <summary>The k-th of N consignments is released where the season has let out (k + u) / N of the year, u uniform: right totals, and no two years alike.</summary>
    private void ScheduleRelease(int cell)
    {
        ref CellState state = ref _cells[cell];
        state.Share = (state.Next + _releaseStreams[cell].NextDouble()) / state.Number;
        state.Next++;
        _simulator.ScheduleAt(ReleaseTimeOf(cell), EventKind.Release, cell);
    }

    /// <summary>When the next consignment is released. One that is due after the year stands at its end, where nothing happens any more, so that a run that branches off may bring it forward.</summary>
    private SimTime ReleaseTimeOf(int cell)
    {
        long at = _cells[cell].TimeOf(_plan.Cells[cell].ReleasedByDay);
        return SimTime.FromSeconds(Math.Clamp(at, _simulator.NowSeconds, _plan.Clock.YearEnd));
    }

    private void ReleaseNext(int cell)
    {
        Release(cell);
        ScheduleRelease(cell);
    }

    private void Release(int cell)
    {
        CellPlan plan = _plan.Cells[cell];
        bool isLoaded = _cells[cell].TakesLoad();
        int route = ChooseRoute(cell, plan);
        if (route < 0)
            return;
        double tonnes = isLoaded && !plan.IsTracer ? _cells[cell].TonnesEach : 0;
        if (!plan.IsTracer && IsBanned(_plan.Routes[route].FirstQueue, plan.Chain))
        {
            _refusedTonnes += tonnes;
            return;
        }

        int slot = Create(cell, route, plan, isLoaded, tonnes);
        if (TakesWagon(slot, plan))
            return;
        Advance(slot);
    }

    private int ChooseRoute(int cell, CellPlan plan)
    {
        RouteChoice[] choices = plan.Routes[PresentEpoch()];
        if (choices.Length == 0)
            return -1;
        if (choices.Length == 1)
            return choices[0].Route;
        double sum = 0;
        foreach (RouteChoice choice in choices)
            sum += _x[choice.Share];
        double left = _releaseStreams[cell].NextDouble() * sum;
        foreach (RouteChoice choice in choices)
        {
            left -= _x[choice.Share];
            if (left < 0)
                return choice.Route;
        }

        return choices[^1].Route;
    }

    private int PresentEpoch()
    {
        while (_epoch + 1 < _plan.Epochs.Length && _plan.Epochs[_epoch + 1] <= _simulator.NowSeconds)
            _epoch++;
        return _epoch;
    }

    private int Create(int cell, int route, CellPlan plan, bool isLoaded, double tonnes)
    {
        int slot = _goods.Rent();
        _goods[slot].Cell = cell;
        _goods[slot].Route = route;
        _goods[slot].Released = _simulator.NowSeconds;
        _goods[slot].Tonnes = tonnes;
        _goods[slot].Flags = ConsignmentFlags.Alive
            | (isLoaded ? ConsignmentFlags.None : ConsignmentFlags.Empty)
            | (plan.IsTracer ? ConsignmentFlags.Tracer : ConsignmentFlags.None)
            | (plan.IsDangerous && isLoaded ? ConsignmentFlags.Dangerous : ConsignmentFlags.None);
        Measure(slot, plan.Chain, plan.IsTracer, plan.UnitsPerConsignment, tonnes);
        _releasedTonnes += tonnes;
        CountChange(tonnes);
        _releasedCount++;
        return slot;
    }

    /// <summary>Space that a consignment takes; a tracer takes none.</summary>
    private void Measure(int slot, CargoChain chain, bool isTracer, double units, double tonnes)
    {
        ConstantSet constants = _plan.Constants;
        (double teu, double length, double tare) = chain switch
        {
            _ when isTracer => (0, 0, 0),
            CargoChain.Container => (units, 0, units * _x[constants.BoxTareTPerTeu]),
            CargoChain.Wagon => (0, _x[constants.WagonLengthM], _x[constants.WagonTareT]),
            CargoChain.Truck => (0, _x[constants.TruckLengthM], _x[constants.TruckTareT]),
            _ => (0.0, 0.0, 0.0),
        };
        _goods[slot].Teu = teu;
        _goods[slot].LengthM = length;
        _goods[slot].MassT = tare + tonnes;
    }

    /// <summary>Sends a consignment on to the next leg of its route, or hands it over.</summary>
    private void Advance(int slot)
    {
        RoutePlan route = _plan.Routes[_goods[slot].Route];
        int leg = ++_goods[slot].Leg;
        _goods[slot].Since = _simulator.NowSeconds;
        if (leg == route.Legs.Length)
        {
            Deliver(slot);
            return;
        }

        RouteLegPlan next = route.Legs[leg];
        if (next.IsSea)
            JoinQueue(slot, next.Queue);
        else if (next.Formation >= 0)
            JoinFormation(slot, next.Formation);
        else
            StartAlone(slot, next.Program);
    }

    private void Deliver(int slot)
    {
        NoteArrival(slot);
        _deliveredTonnes += _goods[slot].Tonnes;
        CountChange(-_goods[slot].Tonnes);
        CellPlan? cell = _goods[slot].Cell >= 0 ? _plan.Cells[_goods[slot].Cell] : null;
        if (cell is not null)
        {
            CountArrival(slot, cell);
            CountTimes(slot, cell);
        }

        FreeWagon(slot, cell);
        _goods.Return(slot);
    }
}
