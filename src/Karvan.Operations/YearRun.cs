using Karvan.Operations.Inputs;
using Karvan.Operations.Results;
using Karvan.Operations.Runs;
using Karvan.Simulation;

namespace Karvan.Operations;

/// <summary>
/// One replication of a year that is simulated in parts; between two of them it can be saved, and <see cref="OperationsPlan.Resume"/> goes on from there. In how
/// many parts a year is simulated changes no bit of what it observes. Not thread-safe.
/// </summary>
public sealed class YearRun
{
    private readonly CorridorRun _run;
    private readonly RunClock _clock;
    private bool _isClosed;

    internal YearRun(CorridorRun run, RunClock clock)
    {
        _run = run;
        _clock = clock;
    }

    /// <summary>Simulated time, s from the begin of the warm-up.</summary>
    public long SimulatedSeconds => _run.NowSeconds;

    /// <summary>Whether the year is over, so that only its books are to be closed.</summary>
    public bool IsOver => SimulatedSeconds >= _clock.YearEnd;

    /// <summary>Begin of the next month of the calendar, s from the begin of the warm-up, or the end of the year.</summary>
    public long NextMonthSeconds
    {
        get
        {
            int today = (int)(SimulatedSeconds / RunClock.Day);
            int day = today;
            while (day < _clock.Days && _clock.CalendarMonth(day) == _clock.CalendarMonth(today))
                day++;
            return day * RunClock.Day;
        }
    }

    /// <summary>Simulates up to the begin of the next month of the calendar, at most to the end of the year; months of the warm-up count too.</summary>
    /// <param name="ct">Cancels; the run then stands between two events and can be saved.</param>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public void RunToNextMonth(CancellationToken ct = default) => _run.RunUntil(NextMonthSeconds, ct);

    /// <summary>Simulates up to a moment; what happens at that moment itself is still to come.</summary>
    /// <param name="seconds">Moment, s from the begin of the warm-up, not before <see cref="SimulatedSeconds"/> and at most the end of the year.</param>
    /// <param name="ct">Cancels; the run then stands between two events and can be saved.</param>
    /// <exception cref="ArgumentOutOfRangeException">The moment is over, or after the end of the year.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    public void RunUntil(long seconds, CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(seconds, _clock.YearEnd);
        _run.RunUntil(seconds, ct);
    }

    /// <summary>
    /// Follows all loaded consignments that are under way now, tracers left out: tells where each stands and, as the run goes on, when it arrives. The order is the same
    /// in every run that goes on from one state. Who is followed is not saved; asking again follows anew.
    /// </summary>
    /// <remarks>O(n) for n consignments under way; an array look-up for each arrival after it.</remarks>
    public IReadOnlyList<FollowedConsignment> Follow() => _run.Follow();

    /// <summary>Writes the state of the run. What follows from plan, seed and replication alone is not in it.</summary>
    /// <param name="writer">Takes the state.</param>
    /// <exception cref="InvalidOperationException">The books were closed.</exception>
    public void Save(StateWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_isClosed)
            throw new InvalidOperationException("A year whose books were closed cannot be saved; save it before.");
        _run.Save(writer);
    }

    /// <summary>Simulates what is left of the year and closes the books; once.</summary>
    /// <param name="ct">Cancels.</param>
    /// <exception cref="OperationCanceledException">Canceled; the run can be saved.</exception>
    /// <exception cref="InvalidOperationException">The books were closed before.</exception>
    public ReplicationResult Complete(CancellationToken ct = default)
    {
        if (_isClosed)
            throw new InvalidOperationException("The books of this year were closed before.");
        _run.RunUntil(_clock.YearEnd, ct);
        _isClosed = true;
        return _run.Complete(ct);
    }
}
