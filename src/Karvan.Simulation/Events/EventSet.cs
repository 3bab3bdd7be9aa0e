using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// The pending events: the one seam behind which their structure lies. Order is total: time, then priority, then sequence number.
/// </summary>
/// <remarks>
/// What is scheduled for the current instant goes to a ring that stays sorted by itself; all else goes to a 4-ary heap. A canceled event stays where it
/// lies, marked by its slot, until its turn comes or dead entries outnumber the living.
/// </remarks>
internal sealed class EventSet
{
    private const int SequenceBits = 48;
    private const int PurgeFloor = 1024;

    private readonly EventRing _ring = new();
    private readonly EventHeap _heap = new();
    private readonly HandleTable _handles = new();
    private ulong _sequence;
    private int _dead;

    /// <summary>Events that will still happen.</summary>
    public int Count => _ring.Count + _heap.Count - _dead;

    public EventHandle Add(long now, long time, int priority, int kind, int subject, int detail)
    {
        PendingEvent entry;
        entry.Time = time;
        entry.Order = unchecked(((ulong)(uint)(priority + short.MaxValue + 1) << SequenceBits) | _sequence++);
        entry.Kind = kind;
        entry.Subject = subject;
        entry.Detail = detail;
        EventHandle handle = _handles.Rent();
        entry.Slot = handle.Slot;
        if (time != now || !_ring.TryAppend(entry))
            _heap.Add(entry);
        return handle;
    }

    public bool Cancel(EventHandle handle)
    {
        if (!_handles.Kill(handle))
            return false;
        _dead++;
        if (_dead > PurgeFloor && _dead > _heap.Count / 2)
            Purge();
        return true;
    }

    /// <summary>Takes the first event if it is due at or before a limit.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(long limit, out PendingEvent first)
    {
        while (TryTakeAny(limit, out first))
        {
            if (_handles.Return(first.Slot))
                return true;
            _dead--;
        }

        return false;
    }

    public void Clear()
    {
        _ring.Clear();
        _heap.Clear();
        _handles.Clear();
        _sequence = 0;
        _dead = 0;
    }

    private bool TryTakeAny(long limit, out PendingEvent first)
    {
        if (_ring.Count != 0 && (_heap.Count == 0 || _ring.First.Before(_heap.First)))
        {
            if (_ring.First.Time <= limit)
            {
                first = _ring.Take();
                return true;
            }
        }
        else if (_heap.Count != 0 && _heap.First.Time <= limit)
        {
            _heap.Take(out first);
            return true;
        }

        first = default;
        return false;
    }

    private void Purge() => _dead -= _heap.RemoveDead(_handles);
}
