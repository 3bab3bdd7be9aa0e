using Karvan.Operations.Plans;

namespace Karvan.Operations.Runs;

/// <summary>Those who still wait at the end of the year belong to the queues as well: without them, what lets nobody through would show no queue at all.</summary>
internal sealed partial class CorridorRun
{
    private void CountThoseWhoWait()
    {
        long end = _plan.Clock.YearEnd;
        CountQueues(end);
        for (int vehicle = 0; vehicle < _vehicles.Capacity; vehicle++)
        {
            if (_vehicles[vehicle].Awaits != ResourceIndex.None)
                _book.Add(_vehicles[vehicle].Awaits, _vehicles[vehicle].Since, end, IsHeld(vehicle) ? _vehicles[vehicle].Waiting : 1, _vehicles[vehicle].Tonnes);
        }

        for (int slot = 0; slot < _goods.Capacity; slot++)
        {
            if ((_goods[slot].Flags & ConsignmentFlags.AwaitsWagon) != ConsignmentFlags.None)
                _book.Add(_plan.Resources.Wagons, _goods[slot].Since, end, 1, _goods[slot].Tonnes);
        }

        foreach (Vessel vessel in _vessels)
        {
            if (vessel.IsBeforeClosedPort)
                CountClosedPort(vessel);
            if (vessel.AwaitsBerth)
                _book.Add(_plan.Resources.Berth[BerthOf(vessel)], vessel.Entered, end, 1, vessel.NetTonnes);
        }
    }

    private void CountQueues(long end)
    {
        for (int queue = 0; queue < _queues.Length; queue++)
        {
            for (int chain = 0; chain < SeaQueue.Chains; chain++)
            {
                int resource = _plan.Resources.Vessel[(queue * SeaQueue.Chains) + chain];
                for (int slot = _queues[queue].First[chain]; slot >= 0; slot = _goods[slot].Next)
                    _book.Add(resource, _goods[slot].Since, end, UnitsOf(slot), _goods[slot].Tonnes);
            }
        }
    }
}
