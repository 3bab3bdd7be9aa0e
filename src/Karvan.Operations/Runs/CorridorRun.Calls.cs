using Karvan.Operations.Plans;

namespace Karvan.Operations.Runs;

/// <summary>An empty vessel that waits at one end is called over when cargo at the other end needs more room than is there or on the way.</summary>
internal sealed partial class CorridorRun
{
    private void CallVessel(int queue)
    {
        for (int chain = 0; chain < SeaQueue.Chains; chain++)
        {
            if (_queues[queue].Number[chain] == 0)
                continue;
            int idle = FindIdle(queue, chain);
            if (idle < 0 || HasRoom(queue, chain))
                continue;
            _waitingVessels[QueueOf(_vessels[idle])].Remove(idle);
            Leave(idle);
        }
    }

    /// <summary>An empty vessel that waits at the other end of a line of the queue and carries the chain; -1 = none.</summary>
    private int FindIdle(int queue, int chain)
    {
        for (int i = 0; i < _vessels.Count; i++)
        {
            Vessel vessel = _vessels[i];
            if (vessel.State == VesselState.WaitingForCargo && vessel.First < 0 && Serves(vessel, chain)
                && _plan.Lines[vessel.Line].Queues[vessel.End ^ 1] == queue && !_plan.Lines[vessel.Line].IsFrequency)
                return i;
        }

        return -1;
    }

    private bool Serves(Vessel vessel, int chain) => (_plan.Fleets[vessel.Fleet].Carries & (1 << chain)) != 0;

    /// <summary>Whether the vessels that are at the queue or on their way to it can take all that waits there of a chain.</summary>
    private bool HasRoom(int queue, int chain)
    {
        double deck = 0;
        double teu = 0;
        double mass = 0;
        bool any = false;
        foreach (Vessel vessel in _vessels)
        {
            bool comes = _plan.Lines[vessel.Line].Queues[vessel.End] == queue && !vessel.Retires
                && vessel.State is VesselState.Sailing or VesselState.Arriving or VesselState.Unloading or VesselState.WaitingForCargo;
            if (!comes || !Serves(vessel, chain) || _plan.Lines[vessel.Line].Queues[vessel.End] != queue)
                continue;
            FleetPlan fleet = _plan.Fleets[vessel.Fleet];
            any = true;
            deck += Deck(fleet);
            teu += Slots(fleet);
            mass += Payload(vessel, fleet);
        }

        SeaQueue line = _queues[queue];
        return any && line.DeckM[chain] <= deck && line.Count[chain] <= Math.Max(teu, deck) && line.MassT[chain] <= mass;
    }
}
