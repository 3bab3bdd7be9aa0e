using Karvan.Operations.Plans;

namespace Karvan.Operations.Runs;

/// <summary>Empty vessels wait at anchor. Where cargo needs more room than comes by itself, the nearest one is called: first one at this end, then one from the other.</summary>
internal sealed partial class CorridorRun
{
    private void CallVessel(int queue)
    {
        for (int chain = 0; chain < SeaQueue.Chains; chain++)
        {
            while (_queues[queue].Number[chain] > 0 && FindAnchored(queue, chain) is var index && index >= 0
                && !HasRoom(queue, chain, countsSailing: QueueOf(_vessels[index]) != queue))
                Call(index, queue);
        }
    }

    private void Call(int index, int queue)
    {
        Vessel vessel = _vessels[index];
        if (QueueOf(vessel) == queue)
        {
            vessel.State = VesselState.Arriving;
            vessel.Arrived = _simulator.NowSeconds;
            Resume(index, vessel, EventKind.VesselEnters);
        }
        else
        {
            Leave(index);
        }
    }

    /// <summary>A vessel at anchor that carries the chain, at this end of its line if there is one; -1 = none.</summary>
    private int FindAnchored(int queue, int chain)
    {
        int far = -1;
        for (int i = 0; i < _vessels.Count; i++)
        {
            Vessel vessel = _vessels[i];
            if (vessel.State != VesselState.Anchored || !Serves(vessel, chain) || !CanTake(vessel, queue, chain))
                continue;
            if (QueueOf(vessel) == queue)
                return i;
            if (far < 0 && _plan.Lines[vessel.Line].Queues[vessel.End ^ 1] == queue)
                far = i;
        }

        return far;
    }

    /// <summary>
    /// Whether the first unit that may go aboard fits an empty vessel. One whose payload the depth of water has taken is not called: it would come, load nothing and be called
    /// again at the same moment, for ever.
    /// </summary>
    private bool CanTake(Vessel vessel, int queue, int chain)
    {
        FleetPlan fleet = _plan.Fleets[vessel.Fleet];
        for (int slot = _queues[queue].First[chain]; slot >= 0; slot = _goods[slot].Next)
        {
            if (!fleet.HasPassengers || (_goods[slot].Flags & ConsignmentFlags.Dangerous) == ConsignmentFlags.None)
                return Fits(vessel, fleet, slot);
        }

        return false;
    }

    private bool Serves(Vessel vessel, int chain) => (_plan.Fleets[vessel.Fleet].Carries & (1 << chain)) != 0;

    /// <summary>
    /// Whether the vessels that load next at the queue can take all that waits there of a chain; with <paramref name="countsSailing"/> also those that sail to it or have yet
    /// to unload. One at anchor at the same port need not wait for them, one that would have to come from the other end must.
    /// </summary>
    private bool HasRoom(int queue, int chain, bool countsSailing)
    {
        double deck = 0;
        double teu = 0;
        double mass = 0;
        bool any = false;
        foreach (Vessel vessel in _vessels)
        {
            if (QueueOf(vessel) != queue || !Serves(vessel, chain) || !IsComing(vessel, countsSailing))
                continue;
            FleetPlan fleet = _plan.Fleets[vessel.Fleet];
            bool willUnload = vessel.State is VesselState.Sailing or VesselState.Arriving or VesselState.Unloading;
            any = true;
            deck += Deck(fleet) - (willUnload ? 0 : vessel.DeckM);
            teu += Slots(fleet) - (willUnload ? 0 : vessel.Teu);
            mass += Payload(vessel, fleet) - (willUnload ? 0 : vessel.MassT);
        }

        SeaQueue line = _queues[queue];
        bool isInBoxes = chain == (int)Results.CargoChain.Container;
        return any && line.DeckM[chain] <= deck && (!isInBoxes || line.Count[chain] <= teu) && line.MassT[chain] <= mass;
    }

    private static bool IsComing(Vessel vessel, bool countsSailing) => !vessel.Retires && vessel.State switch
    {
        VesselState.Sailing => countsSailing,
        VesselState.Arriving or VesselState.Unloading => countsSailing || vessel.First < 0,
        VesselState.WaitingForCargo => true,
        _ => false,
    };
}
