using Karvan.Operations.Plans;
using Karvan.Operations.Results;

namespace Karvan.Operations.Runs;

/// <summary>What is under way at a moment: where every consignment stands, and when it arrives.</summary>
internal sealed partial class CorridorRun
{
    private FollowedConsignment?[] _followed = []; // slot -> the consignment that someone follows; null = nobody does

    /// <summary>Follows all loaded consignments that are under way now, those of tracers left out, in the order of their slots.</summary>
    public IReadOnlyList<FollowedConsignment> Follow()
    {
        var standing = new StageKey?[_goods.Capacity];
        StandInVehicles(standing);
        StandOnVessels(standing);
        List<FollowedConsignment> all = [];
        _followed = new FollowedConsignment?[_goods.Capacity];
        for (int slot = 0; slot < _goods.Capacity; slot++)
        {
            if (IsCargo(slot))
                all.Add(_followed[slot] = FollowedOf(slot, standing[slot] ?? StandingByItself(slot)));
        }

        return all;
    }

    private bool IsCargo(int slot) =>
        (_goods[slot].Flags & (ConsignmentFlags.Alive | ConsignmentFlags.Empty | ConsignmentFlags.Tracer)) == ConsignmentFlags.Alive && _plan.Routes[_goods[slot].Route].Relation >= 0;

    private FollowedConsignment FollowedOf(int slot, StageKey standing) => new()
    {
        Relation = _plan.Relations[_plan.Routes[_goods[slot].Route].Relation].Key,
        Standing = standing,
        Tonnes = _goods[slot].Tonnes,
        ReleasedSeconds = _goods[slot].Released,
    };

    /// <summary>A slot is used again after its consignment has arrived; the next one in it is followed by nobody.</summary>
    private void NoteArrival(int slot)
    {
        if (slot >= _followed.Length || _followed[slot] is not { } one)
            return;
        one.ArrivedSeconds = _simulator.NowSeconds;
        _followed[slot] = null;
    }

    private void StandInVehicles(StageKey?[] standing)
    {
        for (int vehicle = 0; vehicle < _vehicles.Capacity; vehicle++)
        {
            StageKey? key = _vehicles[vehicle].First < 0 ? null : StandingOf(vehicle);
            for (int slot = _vehicles[vehicle].First; slot >= 0; slot = _goods[slot].Next)
                standing[slot] = key;
        }
    }

    private StageKey StandingOf(int vehicle)
    {
        int awaited = _vehicles[vehicle].Awaits;
        if (awaited != ResourceIndex.None && awaited == _plan.Resources.Platforms)
            return new StageKey(PlaceOf(_vehicles[vehicle].Pool), "platforms", StageKind.Waiting, _plan.Resources.All[awaited].Basis);
        ref readonly ProgramStep step = ref StepOf(vehicle);
        StageKey[] stages = _plan.Programs[_vehicles[vehicle].Program].Stages;
        if (!IsHeld(vehicle))
            return stages[awaited == ResourceIndex.None ? step.ServeStage : step.WaitStage];
        // A line that a dated change closes has no stage of its own for it.
        return step.Kind == StepKind.Border ? stages[step.ClosedStage] : new StageKey(_plan.Resources.All[awaited].Place, "closed", StageKind.Closed, _plan.Resources.All[awaited].Basis);
    }

    private string PlaceOf(int poolEnd) => poolEnd % 2 == 0 ? _plan.Pools[poolEnd / 2].First : _plan.Pools[poolEnd / 2].Second;

    private void StandOnVessels(StageKey?[] standing)
    {
        foreach (Vessel vessel in _vessels)
        {
            for (int slot = vessel.First; slot >= 0; slot = _goods[slot].Next)
                standing[slot] = IsCargo(slot) ? StageOf(slot, StageOf(vessel)) : null;
        }
    }

    private static int StageOf(Vessel vessel) => vessel.State switch
    {
        VesselState.Sailing => SeaStage.Sea,
        VesselState.Arriving => vessel.AwaitsBerth ? SeaStage.WaitBerth : SeaStage.ClosedArrival,
        VesselState.Unloading => SeaStage.Unloading,
        VesselState.Leaving => SeaStage.ClosedDeparture,
        _ => SeaStage.Loading,
    };

    /// <summary>In no vehicle and on no vessel: at a port, at a place where trains are formed, or without a wagon.</summary>
    private StageKey StandingByItself(int slot)
    {
        StageKey key = StageOf(slot, SeaStage.WaitVessel);
        return (_goods[slot].Flags & ConsignmentFlags.AwaitsWagon) == ConsignmentFlags.None
            ? key
            : key with { Resource = "wagons", Kind = StageKind.Waiting, Basis = _plan.Resources.All[_plan.Resources.Wagons].Basis };
    }

    /// <summary>Stage of the present leg of a consignment; the first one of a leg is the wait for the vessel or train. One without a wagon has no leg yet.</summary>
    private StageKey StageOf(int slot, int stage)
    {
        RoutePlan route = _plan.Routes[_goods[slot].Route];
        int first = route.Legs[Math.Max(0, _goods[slot].Leg)].Stage;
        return _plan.Relations[route.Relation].Stages[route.RelationStage[first + stage]];
    }
}
