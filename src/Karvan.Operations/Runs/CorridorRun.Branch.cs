using Karvan.Operations.Plans;
using Karvan.Quantities;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>
/// How a run goes on with what another one, of a plan that is the same up to that moment, has saved. Dated changes act from their day on, so all that this plan decides
/// otherwise and that was decided before is what was put off: releases, openings, changes themselves.
/// </summary>
internal sealed partial class CorridorRun
{
    /// <summary>Takes over the state of a run of another plan; <see cref="BranchRule"/> says of which.</summary>
    /// <exception cref="StateException">The state does not fit.</exception>
    /// <exception cref="OperationsException">The plans are not the same up to that moment.</exception>
    public void TakeOver(StateReader reader, CompiledPlan saved)
    {
        RefuseFor(BranchRule.ObstacleOf(saved, _plan));
        Load(reader, ResourceMap.Between(saved.Resources, _plan.Resources));
        RefuseFor(BranchRule.ObstacleAt(saved, _plan, _simulator.NowSeconds));
        for (int cell = 0; cell < _cells.Length; cell++)
            _cells[cell].Rewind();
        _simulator.Revise(Revised);
        ScheduleChanges(from: _simulator.NowSeconds);
    }

    private static void RefuseFor(string? obstacle)
    {
        if (obstacle is not null)
            throw new OperationsException($"The run cannot branch off into this scenario: {obstacle}.");
    }

    private SimTime? Revised(in SimEvent e) => e.Kind switch
    {
        EventKind.Change => null,
        EventKind.Release => ReleaseTimeOf(e.Subject),
        EventKind.StepBegin => OpeningOf(StepOf(e.Subject), e.Time),
        EventKind.VesselEnters or EventKind.VesselDeparts => OpeningOf(_vessels[e.Subject], e.Time),
        _ => e.Time,
    };

    /// <summary>The hours of borders are those of the package and do not move.</summary>
    private SimTime? OpeningOf(in ProgramStep step, SimTime known) =>
        step.Kind == StepKind.Link ? Within(_plan.Links[step.Target].Closed.NextOpening(known.InSeconds)) : known;

    private SimTime? OpeningOf(Vessel vessel, SimTime known)
    {
        int weather = _plan.Lines[vessel.Line].Weather[vessel.End];
        return weather < 0 ? known : Within(_weather[weather].NextOpening(known.InSeconds));
    }

    private SimTime? Within(long opens) => opens < _plan.Clock.YearEnd ? SimTime.FromSeconds(opens) : null;
}
