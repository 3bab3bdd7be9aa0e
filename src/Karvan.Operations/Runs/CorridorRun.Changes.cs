using Karvan.Operations.Plans;
using Karvan.Quantities;

namespace Karvan.Operations.Runs;

/// <summary>What becomes different within the run: opened lines, more berths, a lower sea, fewer vessels.</summary>
internal sealed partial class CorridorRun
{
    /// <summary>Schedules the changes from a moment on; they are in the order of time.</summary>
    private void ScheduleChanges(long from)
    {
        for (int i = 0; i < _plan.Changes.Length; i++)
        {
            long at = Math.Max(0, _plan.Changes[i].At);
            if (at >= from)
                _simulator.ScheduleAt(SimTime.FromSeconds(at), EventKind.Change, i, priority: short.MinValue + 1);
        }
    }

    private void Apply(PlanChange change)
    {
        switch (change.Kind)
        {
            case PlanChangeKind.BorderChannels: _borders[change.Target].SetCapacity(FreeChannels(change.Target, (int)change.Value)); break;
            case PlanChangeKind.Berths: _berths[change.Target]?.SetCapacity((int)change.Value); break;
            case PlanChangeKind.Vessels: SetVessels(change.Target, (int)change.Value); break;
            case PlanChangeKind.YardSpace: SetYard(change.Target, change.Value < 0 ? double.PositiveInfinity : _x[(int)change.Value]); break;
            case PlanChangeKind.SeaLevel: _seaLevel[change.Target] = change.Value; break;
            default: throw new InvalidOperationException($"Unknown change {change.Kind}.");
        }
    }

    private void SetYard(int facility, double space)
    {
        _yardSpace[facility] = space;
        _yards[facility]?.SetCapacity(YardCapacity(facility));
    }
}
