using Karvan.Operations.Plans;
using Karvan.Quantities;

namespace Karvan.Operations.Runs;

/// <summary>
/// Waiting before a closed line, border or port. When it opens is known as soon as the wait begins, but a run that branches off may move it; so the wait is written
/// down when it is over.
/// </summary>
internal sealed partial class CorridorRun
{
    /// <summary>Where something is closed, the vehicle comes again when it opens.</summary>
    private bool WaitsForOpening(int vehicle, ClosedTimes closed, int resource)
    {
        long now = _simulator.NowSeconds;
        long opens = closed.IsEmpty ? now : closed.NextOpening(now);
        if (opens == now)
            return false;
        HoldUntil(vehicle, opens, resource);
        return true;
    }

    private void HoldUntil(int vehicle, long opens, int resource)
    {
        _vehicles[vehicle].Awaits = resource;
        if (opens < _plan.Clock.YearEnd)
            _simulator.ScheduleAt(SimTime.FromSeconds(opens), EventKind.StepBegin, vehicle);
    }

    /// <summary>The line or border is open again.</summary>
    private void EndHold(int vehicle)
    {
        AddStage(vehicle, StepOf(vehicle).ClosedStage, _vehicles[vehicle].Since);
        if (_vehicles[vehicle].Awaits != ResourceIndex.None)
            _book.Add(_vehicles[vehicle].Awaits, _vehicles[vehicle].Since, _simulator.NowSeconds, _vehicles[vehicle].Waiting, _vehicles[vehicle].Tonnes);
        _vehicles[vehicle].Awaits = ResourceIndex.None;
        BeginStep(vehicle);
    }

    /// <summary>Whether it stands before a closed line or border.</summary>
    private bool IsHeld(int vehicle)
    {
        if (_vehicles[vehicle].Awaits == ResourceIndex.None || _vehicles[vehicle].Step >= _plan.Programs[_vehicles[vehicle].Program].Steps.Length)
            return false;
        ref readonly ProgramStep step = ref StepOf(vehicle);
        return _vehicles[vehicle].Awaits == step.Kind switch
        {
            StepKind.Link => _plan.Resources.ClosedLink[step.Target],
            StepKind.Border => _plan.Resources.ClosedBorder[step.Target],
            _ => ResourceIndex.None,
        };
    }

    /// <summary>Goes on when the port is open; one that never opens again is left at the end of the run.</summary>
    private void Resume(int index, Vessel vessel, int kind)
    {
        int weather = _plan.Lines[vessel.Line].Weather[vessel.End];
        long now = _simulator.NowSeconds;
        long opens = weather < 0 ? now : _weather[weather].NextOpening(now);
        if (opens < _plan.Clock.YearEnd)
            _simulator.ScheduleAt(SimTime.FromSeconds(opens), kind, index);
    }

    /// <summary>Writes down how long a vessel has waited for its port to open.</summary>
    private void CountClosedPort(Vessel vessel)
    {
        int weather = _plan.Lines[vessel.Line].Weather[vessel.End];
        if (weather >= 0)
            _book.Add(_plan.Resources.Closed[weather], vessel.State == VesselState.Leaving ? vessel.DepartReady : vessel.Arrived, _simulator.NowSeconds, 1, vessel.NetTonnes);
    }

    private void Enter(int index)
    {
        CountClosedPort(_vessels[index]);
        RequestBerth(index);
    }
}
