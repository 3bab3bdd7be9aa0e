using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>
/// Runs events in the total order of time, priority and insertion on an integer clock. Knows nothing of what is simulated.
/// Not thread-safe: one simulator belongs to one replication. Scheduling and handling allocate nothing once the pending set
/// has grown to its largest size.
/// </summary>
public sealed class Simulator
{
    private const int CancellationPeriod = 4096;
    private const ulong HashOffset = 14695981039346656037;
    private const ulong HashPrime = 1099511628211;

    private readonly EventHeap _pending = new();
    private readonly IEventModel _model;
    private readonly bool _hash;
    private int[] _generations = new int[16];
    private int[] _freeSlots = new int[16];
    private int _freeCount;
    private int _slots = 1;
    private ulong _sequence;
    private long _now;

    /// <summary>Makes a simulator at the start of time with nothing pending.</summary>
    /// <param name="model">What reacts to events.</param>
    /// <param name="hashEvents">Whether <see cref="LogHash"/> is kept.</param>
    public Simulator(IEventModel model, bool hashEvents = false)
    {
        ArgumentNullException.ThrowIfNull(model);
        _model = model;
        _hash = hashEvents;
    }

    /// <summary>Present time.</summary>
    public SimTime Now => SimTime.FromSeconds(_now);

    /// <summary>Present time in seconds since the start, for kernels.</summary>
    public long NowSeconds => _now;

    /// <summary>Events handled so far.</summary>
    public long EventsHandled { get; private set; }

    /// <summary>Events scheduled and neither handled nor, where cancelled, yet discarded.</summary>
    public int Pending => _pending.Count;

    /// <summary>FNV-1a hash over all handled events; 0 unless hashing was asked for.</summary>
    public ulong LogHash { get; private set; }

    /// <summary>Schedules an event after a delay.</summary>
    /// <param name="delay">Zero or longer.</param>
    /// <param name="kind">What happens.</param>
    /// <param name="subject">To whom.</param>
    /// <param name="detail">Anything else.</param>
    /// <param name="priority">0 to 255; among events of one time the smaller comes first.</param>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative or the priority out of range.</exception>
    public void Schedule(SimDuration delay, int kind, int subject = 0, int detail = 0, int priority = 128) =>
        ScheduleIn(delay.InSeconds, kind, subject, detail, priority);

    /// <summary>Schedules an event after a number of seconds; as <see cref="Schedule"/>, for kernels.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative or the priority out of range.</exception>
    public void ScheduleIn(long seconds, int kind, int subject = 0, int detail = 0, int priority = 128)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seconds);
        Push(_now + seconds, kind, subject, detail, priority, slot: 0);
    }

    /// <summary>Schedules an event at a point in time.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The time is past or the priority out of range.</exception>
    public void ScheduleAt(SimTime at, int kind, int subject = 0, int detail = 0, int priority = 128) =>
        ScheduleIn(at.InSeconds - _now, kind, subject, detail, priority);

    /// <summary>Schedules an event that can be cancelled later.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The delay is negative or the priority out of range.</exception>
    public EventHandle ScheduleCancellable(SimDuration delay, int kind, int subject = 0, int detail = 0, int priority = 128)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(delay.InSeconds, nameof(delay));
        var slot = TakeSlot();
        Push(_now + delay.InSeconds, kind, subject, detail, priority, slot);
        return new EventHandle(slot, _generations[slot]);
    }

    /// <summary>Cancels an event.</summary>
    /// <returns>False when it has been handled or cancelled already, or the handle names none.</returns>
    public bool Cancel(EventHandle handle)
    {
        if (!handle.IsSome || handle.Slot >= _slots || _generations[handle.Slot] != handle.Generation)
        {
            return false;
        }

        // The slot stays taken until the dead event surfaces, so that it cannot be mistaken for a later one.
        _generations[handle.Slot] = -handle.Generation;
        return true;
    }

    /// <summary>
    /// Handles all events before a point in time and moves the clock there. Events at exactly that time stay pending.
    /// </summary>
    /// <exception cref="OperationCanceledException">The token was cancelled; looked at every few thousand events.</exception>
    public void RunUntil(SimTime end, CancellationToken cancellationToken = default)
    {
        var until = end.InSeconds;
        var countdown = CancellationPeriod;
        while (_pending.Count > 0 && _pending.FirstTime < until)
        {
            if (--countdown == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                countdown = CancellationPeriod;
            }

            _pending.Pop(out var next);
            if (next.Slot != 0 && !ReleaseSlot(next.Slot))
            {
                continue;
            }

            Dispatch(next);
        }

        _now = Math.Max(_now, until);
    }

    private void Dispatch(in PendingEvent next)
    {
        _now = next.Time;
        EventsHandled++;
        if (_hash)
        {
            AddToHash(next);
        }

        var e = new SimEvent(SimTime.FromSeconds(next.Time), next.Kind, next.Subject, next.Detail);
        _model.Handle(this, e);
    }

    private void Push(long at, int kind, int subject, int detail, int priority, int slot)
    {
        if ((uint)priority > 255)
        {
            throw new ArgumentOutOfRangeException(nameof(priority), priority, "The priority must lie from 0 to 255.");
        }

        var item = new PendingEvent
        {
            Time = at,
            Order = ((ulong)(uint)priority << 56) | _sequence++,
            Kind = kind,
            Subject = subject,
            Detail = detail,
            Slot = slot,
        };
        _pending.Push(item);
    }

    private int TakeSlot()
    {
        if (_freeCount > 0)
        {
            return _freeSlots[--_freeCount];
        }

        if (_slots == _generations.Length)
        {
            Array.Resize(ref _generations, _slots * 2);
            Array.Resize(ref _freeSlots, _slots * 2);
        }

        _generations[_slots] = 1;
        return _slots++;
    }

    // Frees the slot of an event that surfaced; false when it had been cancelled.
    private bool ReleaseSlot(int slot)
    {
        var generation = _generations[slot];
        _generations[slot] = Math.Abs(generation) == int.MaxValue ? 1 : Math.Abs(generation) + 1;
        _freeSlots[_freeCount++] = slot;
        return generation > 0;
    }

    private void AddToHash(in PendingEvent e)
    {
        unchecked
        {
            var hash = LogHash == 0 ? HashOffset : LogHash;
            hash = (hash ^ (ulong)e.Time) * HashPrime;
            hash = (hash ^ (uint)e.Kind) * HashPrime;
            hash = (hash ^ (uint)e.Subject) * HashPrime;
            LogHash = (hash ^ (uint)e.Detail) * HashPrime;
        }
    }
}
