using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// The pending events: the one seam behind which their structure lies. Order is total: time, then priority, then sequence number.
/// </summary>
/// <remarks>
/// Few events are kept sorted. Many are spread over spans of time and sorted when theirs comes up: adding and taking cost O(1) amortized where times are
/// spread, and O(log n) where most of n events crowd into one span. A canceled event stays where it lies until it comes up or the dead outnumber the living.
/// </remarks>
internal sealed partial class EventSet
{
    /// <summary>Up to so many events are simply kept sorted.</summary>
    public const int Few = 48;

    private const int SequenceBits = 48;
    private const int DeadTolerated = 1024;

    private readonly EventPool _pool = new();
    private readonly SoonEvents _soon = new();
    private readonly NearEvents _near = new();
    private readonly FarEvents _far;
    private ulong _sequence;
    private int _total; // canceled ones included
    private int _dead;

    public EventSet() => _far = new FarEvents(_pool);

    /// <summary>Events that will still happen.</summary>
    public int Count => _soon.Count + _total - _dead;

    public EventHandle Add(long time, int priority, int kind, int subject, int detail)
    {
        int slot = _pool.Rent();
        ref EventNode node = ref _pool[slot];
        ulong order = unchecked(((ulong)(uint)(priority - short.MinValue) << SequenceBits) | _sequence++);
        node.Kind = kind;
        node.Subject = subject;
        node.Detail = detail;
        var handle = new EventHandle(slot, node.Generation);
        _total++;
        if (time < _far.Horizon)
            AddNear(time, order, slot);
        else
            AddFar(time, order, slot);
        return handle;
    }

    /// <summary>Adds an event of priority 0 for the current instant that nobody can cancel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddNow(long now, int kind, int subject, int detail) =>
        _soon.Add(now, unchecked((32768UL << SequenceBits) | _sequence++), kind, subject, detail);

    public bool Cancel(EventHandle handle)
    {
        if (!_pool.Kill(handle))
            return false;
        _dead++;
        if (_dead > DeadTolerated && _dead > _total / 2)
            CutAnew();
        return true;
    }

    /// <summary>Takes the first event if it is due at or before a limit.</summary>
    /// <param name="limit">Latest time, s.</param>
    /// <param name="first">The event; only its time, kind, subject and detail.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(long limit, out EventNode first) =>
        _soon.Count == 0 || !IsSoonFirst() ? TryTakeScheduled(limit, out first) : TryTakeSoon(limit, out first);

    public void Clear()
    {
        _soon.Clear();
        _near.Clear();
        _far.Clear();
        _pool.Clear();
        _sequence = 0;
        _total = 0;
        _dead = 0;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTakeScheduled(long limit, out EventNode first)
    {
        Unsafe.SkipInit(out first);
        while (!_near.IsEmpty || MoveNext())
        {
            if (!_near.TryTake(limit, out first.Time, out int slot))
                return false;
            _total--;
            ref EventNode node = ref _pool[slot];
            first.Kind = node.Kind;
            first.Subject = node.Subject;
            first.Detail = node.Detail;
            if (_pool.Return(slot))
                return true;
            _dead--;
            // The canceled event may have been all that came before those of the instant.
            if (_soon.Count != 0 && IsSoonFirst())
                return TryTakeSoon(limit, out first);
        }

        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryTakeSoon(long limit, out EventNode first)
    {
        Unsafe.SkipInit(out first);
        if (_soon.Time > limit)
            return false;
        _soon.Take(out first);
        return true;
    }

    private bool IsSoonFirst() => (_near.IsEmpty && !MoveNext()) || !_near.IsFirstBefore(_soon.Time, _soon.FirstOrder);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void AddNear(long time, ulong order, int slot)
    {
        _near.Add(time, order, slot);
        if (_total > 2 * Few && _far.Horizon == long.MaxValue)
            CutAnew();
    }

    private void AddFar(long time, ulong order, int slot)
    {
        _pool[slot].Time = time;
        _pool[slot].Order = order;
        _far.Add(time, slot);
        if (_far.IsCrowded)
            CutAnew();
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool MoveNext()
    {
        int dropped = 0;
        bool any = _far.MoveNext(_near, ref dropped);
        _total -= dropped;
        _dead -= dropped;
        return any;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void CutAnew()
    {
        int dropped = _far.CutAnew(_near);
        _total -= dropped;
        _dead -= dropped;
    }
}
