using System.Diagnostics.CodeAnalysis;
using System.Numerics;
using System.Runtime.CompilerServices;
using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>
/// Runs a model event by event on an integer clock. The order is total and repeatable: by time, then by priority (the smaller number first), then in the order of scheduling.
/// </summary>
/// <remarks>
/// Not thread-safe: one simulator belongs to one thread at a time; replications run side by side, each with its own (<see cref="Replications"/>).
/// In steady state nothing is allocated. Scheduling and handling an event costs O(1) amortized where times are spread, O(log n) at worst, for n pending events.
/// </remarks>
public sealed partial class Simulator
{
    private const int EventsPerPoll = 4096;

    private readonly EventSet _pending = new();
    private readonly List<ISimulatorComponent> _components = [];
    private readonly IEventModel? _model;
    private readonly bool _hash;
    private long _now;
    private bool _running;
    private bool _stopping;

    /// <summary>Makes a simulator at the origin of time with nothing scheduled.</summary>
    /// <param name="model">Receives the events; null when everything is written as processes (<see cref="ProcessRunner"/>).</param>
    /// <param name="hashEvents">Whether <see cref="LogHash"/> is kept.</param>
    public Simulator(IEventModel? model = null, bool hashEvents = false)
    {
        _model = model;
        _hash = hashEvents;
    }

    /// <summary>The current time.</summary>
    public SimTime Now => SimTime.FromSeconds(_now);

    /// <summary>The current time in seconds since the start, for kernels.</summary>
    public long NowSeconds => _now;

    /// <summary>Events handled since the start or the last <see cref="Reset"/>, those of resources and other components included.</summary>
    public long EventsHandled { get; private set; }

    /// <summary>Events that will still happen.</summary>
    public int Pending => _pending.Count;

    /// <summary>
    /// Hash of time, kind, subject and detail of every event handled, in their order; 0 unless hashing was asked for. Two runs with the same hash took the same course.
    /// </summary>
    public ulong LogHash { get; private set; }

    /// <summary>Schedules an event after a delay.</summary>
    /// <param name="delay">Time from now, at least 0.</param>
    /// <param name="kind">What happens, at least 0.</param>
    /// <param name="subject">Whom it happens to.</param>
    /// <param name="detail">Anything more.</param>
    /// <param name="priority">Order among events of the same time: the smaller number first; −32768 to 32767.</param>
    /// <exception cref="ArgumentOutOfRangeException">Delay or kind is negative, or the priority is out of bounds.</exception>
    /// <exception cref="OverflowException">The time is beyond what can be written.</exception>
    public EventHandle Schedule(SimDuration delay, int kind, int subject = 0, int detail = 0, int priority = 0)
    {
        if (delay.InSeconds < 0)
            RefuseDelay(delay);
        if (kind < 0)
            RefuseKind(kind);
        return ScheduleInternal(_now + delay.InSeconds, kind, subject, detail, priority);
    }

    /// <summary>Schedules an event after a number of seconds; as <see cref="Schedule"/>, for kernels.</summary>
    /// <param name="seconds">Time from now, at least 0.</param>
    /// <param name="kind">What happens, at least 0.</param>
    /// <param name="subject">Whom it happens to.</param>
    /// <param name="detail">Anything more.</param>
    /// <param name="priority">Order among events of the same time: the smaller number first; −32768 to 32767.</param>
    /// <exception cref="ArgumentOutOfRangeException">Seconds or kind is negative, or the priority is out of bounds.</exception>
    public EventHandle ScheduleIn(long seconds, int kind, int subject = 0, int detail = 0, int priority = 0) =>
        Schedule(SimDuration.FromSeconds(seconds), kind, subject, detail, priority);

    /// <summary>Schedules an event at a time.</summary>
    /// <param name="at">When, not before <see cref="Now"/>.</param>
    /// <param name="kind">What happens, at least 0.</param>
    /// <param name="subject">Whom it happens to.</param>
    /// <param name="detail">Anything more.</param>
    /// <param name="priority">Order among events of the same time: the smaller number first; −32768 to 32767.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time has passed, the kind is negative or the priority is out of bounds.</exception>
    public EventHandle ScheduleAt(SimTime at, int kind, int subject = 0, int detail = 0, int priority = 0)
    {
        if (at.InSeconds < _now)
            RefuseTime(at);
        if (kind < 0)
            RefuseKind(kind);
        return ScheduleInternal(at.InSeconds, kind, subject, detail, priority);
    }

    /// <summary>Cancels an event.</summary>
    /// <returns>Whether it was still to happen; false when it has happened, was canceled before, or the handle is the default one.</returns>
    public bool Cancel(EventHandle handle) => _pending.Cancel(handle);

    /// <summary>Handles every event before a time, then sets the clock to it. Events at exactly that time stay pending.</summary>
    /// <param name="end">The time to stop at, not before <see cref="Now"/>.</param>
    /// <param name="ct">Looked at every few thousand events; after cancellation the simulator stands between two events and can go on.</param>
    /// <exception cref="ArgumentOutOfRangeException">The time has passed.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    /// <exception cref="InvalidOperationException">Called from within an event.</exception>
    public void RunUntil(SimTime end, CancellationToken ct = default)
    {
        if (end.InSeconds < _now)
            RefuseTime(end);
        if (RunEvents(end.InSeconds - 1, ct))
            _now = end.InSeconds;
    }

    /// <summary>Handles events until none is left or <see cref="Stop"/> is called; the clock stays at the last event.</summary>
    /// <param name="ct">Looked at every few thousand events.</param>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    /// <exception cref="InvalidOperationException">Called from within an event.</exception>
    public void Run(CancellationToken ct = default) => RunEvents(long.MaxValue, ct);

    /// <summary>Asks the run to stop after the current event; the clock then stays at that event.</summary>
    public void Stop() => _stopping = true;

    /// <summary>Forgets what resources, levels, gates and batches have observed, keeps their state: the end of a warm-up.</summary>
    public void ResetStatistics()
    {
        foreach (ISimulatorComponent component in _components)
            component.ResetStatistics();
    }

    /// <summary>Back to the origin with nothing scheduled; all components are as new. Memory is kept for the next run.</summary>
    /// <exception cref="InvalidOperationException">Called from within an event.</exception>
    public void Reset()
    {
        if (_running)
            throw new InvalidOperationException("A simulator cannot be reset from within an event.");
        _pending.Clear();
        _now = 0;
        EventsHandled = 0;
        LogHash = 0;
        foreach (ISimulatorComponent component in _components)
            component.Reset();
    }

    /// <summary>Registers a component and returns the kind of event that reaches it, a negative number.</summary>
    internal int Register(ISimulatorComponent component)
    {
        _components.Add(component);
        return ~(_components.Count - 1);
    }

    internal EventHandle ScheduleInternal(long time, int kind, int subject, int detail, int priority)
    {
        if (priority is < short.MinValue or > short.MaxValue)
            RefusePriority(priority);
        return _pending.Add(time, priority, kind, subject, detail);
    }

    /// <summary>Schedules an event for the current instant, after everything that is already due in it.</summary>
    internal void ScheduleNow(int kind, int subject, int detail) => _pending.AddNow(_now, kind, subject, detail);

    /// <summary>Hands on, within the event being handled, what a component has to say.</summary>
    internal void Tell(in SimEvent e)
    {
        if (_hash)
            Log(e);
        Dispatch(e);
    }

    internal static void CheckKind(int kind)
    {
        if (kind < 0)
            RefuseKind(kind);
    }

    private bool RunEvents(long limit, CancellationToken ct)
    {
        if (_running)
            throw new InvalidOperationException("The simulator is running already: an event cannot run it again.");
        ct.ThrowIfCancellationRequested();
        _running = true;
        _stopping = false;
        try
        {
            return HandleAll(limit, ct);
        }
        finally
        {
            _running = false;
        }
    }

    private bool HandleAll(long limit, CancellationToken ct)
    {
        while (HandleSome(limit))
            ct.ThrowIfCancellationRequested();
        return !_stopping;
    }

    /// <summary>Handles events up to the number between two looks at the token; false when there is nothing more to do. A method of its own so that the runtime compiles it anew once it knows how it runs.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool HandleSome(long limit)
    {
        for (int i = 0; i < EventsPerPoll; i++)
        {
            if (!_pending.TryTake(limit, out EventNode next))
                return false;
            _now = next.Time;
            EventsHandled++;
            Tell(new SimEvent(SimTime.FromSeconds(next.Time), next.Kind, next.Subject, next.Detail));
            if (_stopping)
                return false;
        }

        return true;
    }

    private void Dispatch(in SimEvent e)
    {
        if (e.Kind < 0)
            _components[~e.Kind].Handle(e);
        else if (_model is not null)
            _model.Handle(this, e);
        else
            throw new InvalidOperationException($"An event of kind {e.Kind} came up at {e.Time}, but the simulator has no model.");
    }

    private void Log(in SimEvent e) => LogHash = unchecked(
        Mix(Mix(LogHash, (ulong)e.Time.InSeconds), ((ulong)(uint)e.Kind << 32) | (uint)e.Subject) + ((ulong)(uint)e.Detail * 0x9E3779B97F4A7C15UL));

    private static ulong Mix(ulong hash, ulong word) =>
        unchecked((BitOperations.RotateLeft(hash, 27) ^ (word * 0x9E3779B97F4A7C15UL)) * 0xD6E8FEB86659FD93UL);

    [DoesNotReturn]
    private static void RefuseDelay(SimDuration delay) =>
        throw new ArgumentOutOfRangeException(nameof(delay), delay, $"Must be at least 0, was {delay}.");

    [DoesNotReturn]
    private static void RefuseKind(int kind) =>
        throw new ArgumentOutOfRangeException(nameof(kind), kind, $"Must be at least 0, was {kind}.");

    [DoesNotReturn]
    private static void RefusePriority(int priority) =>
        throw new ArgumentOutOfRangeException(nameof(priority), priority, $"Must be from {short.MinValue} to {short.MaxValue}, was {priority}.");

    [DoesNotReturn]
    private void RefuseTime(SimTime time) =>
        throw new ArgumentOutOfRangeException(nameof(time), time, $"Must not be before now ({Now}), was {time}.");
}
