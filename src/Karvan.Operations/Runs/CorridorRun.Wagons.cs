using Karvan.Operations.Plans;
using Karvan.Operations.Results;
using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>
/// Wagons go through from end to end. One that is emptied takes a load back if there is one within the hold time, anywhere on its side, and otherwise returns empty
/// by the way it came. Without a limit there is always a wagon at the origin; a limited pool makes origins wait.
/// </summary>
internal sealed partial class CorridorRun
{
    private Level? _wagonPool;
    private long _emptiedWagons; // waiting for a load back; below 0 = loads that went ahead of their wagon

    private Level? MakeWagonPool()
    {
        int input = _plan.Constants.WagonPool;
        return input < 0 ? null : new Level(_simulator, long.MaxValue, (long)Math.Round(_x[input]), "wagons");
    }

    /// <summary>Takes a wagon for a released load; true when it has to wait for one.</summary>
    private bool TakesWagon(int slot, CellPlan cell)
    {
        if (cell.Chain != CargoChain.Wagon || cell.IsTracer)
            return false;
        if (cell.Direction == FlowDirection.East)
        {
            _emptiedWagons--;
            _goods[slot].Flags |= ConsignmentFlags.OwnWagon;
            return false;
        }

        _goods[slot].Flags |= ConsignmentFlags.OwnWagon;
        if (_wagonPool is null || _wagonPool.TryTake(1))
            return false;
        _goods[slot].Since = _simulator.NowSeconds;
        _goods[slot].Flags |= ConsignmentFlags.AwaitsWagon;
        _wagonPool.Take(1, slot, EventKind.WagonGranted);
        return true;
    }

    private void StartWithWagon(int slot)
    {
        long since = _goods[slot].Since;
        _goods[slot].Flags &= ~ConsignmentFlags.AwaitsWagon;
        _book.Add(_plan.Resources.Wagons, since, _simulator.NowSeconds, 1, _goods[slot].Tonnes);
        _goods.AddStage(slot, 0, _simulator.NowSeconds - since);
        Advance(slot);
    }

    private void FreeWagon(int slot, CellPlan? cell)
    {
        if ((_goods[slot].Flags & ConsignmentFlags.OwnWagon) == ConsignmentFlags.None)
            return;
        if (cell is null || cell.Direction == FlowDirection.East)
        {
            _wagonPool?.TryPut(1);
            return;
        }

        if (!_plan.Options.ReturnsEmpties)
            return;
        _emptiedWagons++;
        int back = _plan.Routes[_goods[slot].Route].ReturnRoute;
        if (back >= 0)
            _simulator.Schedule(SimDuration.FromHours(_x[_plan.Constants.EmptyHoldHours]), EventKind.EmptyHeld, back);
    }

    /// <summary>Nobody took the wagon: it goes back empty.</summary>
    private void ReturnWagon(int route)
    {
        if (_emptiedWagons <= 0)
            return;
        _emptiedWagons--;
        int slot = _goods.Rent();
        _goods[slot].Cell = -1;
        _goods[slot].Route = route;
        _goods[slot].Released = _simulator.NowSeconds;
        _goods[slot].Tonnes = 0;
        _goods[slot].Flags = ConsignmentFlags.Alive | ConsignmentFlags.Empty | ConsignmentFlags.OwnWagon;
        Measure(slot, CargoChain.Wagon, false, 1, 0);
        Advance(slot);
    }
}
