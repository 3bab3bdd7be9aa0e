using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// The events before the horizon: a sorted run, taken from its front, and a heap for what would have to overtake too many in the run.
/// </summary>
internal sealed class NearEvents
{
    /// <summary>Most places that a new key moves forward in the run; one that has farther to go takes the heap.</summary>
    private const int MostShifts = 48;

    private readonly LateHeap _late = new();
    private EventKey[] _run = new EventKey[256];
    private int _head;
    private int _tail;

    public bool IsEmpty => _head == _tail && _late.Count == 0;

    public int Count => _tail - _head + _late.Count;

    /// <summary>Adds a key in its order.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long time, ulong order, int slot)
    {
        if (_tail == _run.Length)
            MakeRoom();
        EventKey[] run = _run;
        int at = _tail;
        if (at - _head > MostShifts && IsBefore(time, order, run[at - MostShifts]))
        {
            AddLate(time, order, slot);
            return;
        }

        _tail = at + 1;
        ref EventKey place = ref run[at];
        while (at > _head)
        {
            ref EventKey previous = ref run[at - 1];
            if (!IsBefore(time, order, previous))
                break;
            place.Time = previous.Time; // field by field: a wide copy would wait for the narrow writes before it
            place.Order = previous.Order;
            place.Slot = previous.Slot;
            place = ref previous;
            at--;
        }

        place.Time = time;
        place.Order = order;
        place.Slot = slot;
    }

    /// <summary>Appends a key in any order; <see cref="Sort"/> follows.</summary>
    public void Append(in EventNode node, int slot)
    {
        if (_tail == _run.Length)
            MakeRoom();
        ref EventKey place = ref _run[_tail++];
        place.Time = node.Time;
        place.Order = node.Order;
        place.Slot = slot;
    }

    /// <summary>Sorts the run whose keys were appended from the last scheduled to the first.</summary>
    public void Sort()
    {
        Span<EventKey> run = _run.AsSpan(_head, _tail - _head);
        run.Reverse();
        if (run.Length <= MostShifts)
            InsertionSort(run);
        else if (!IsSorted(run))
            run.Sort();
    }

    /// <summary>Whether the first key comes before a place in the order; only when there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsFirstBefore(long time, ulong order) =>
        (_head != _tail && !IsBefore(time, order, _run[_head])) || (_late.Count != 0 && !IsBefore(time, order, _late.First));

    /// <summary>Takes the first key if it is due at or before a limit; only when there is one.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool TryTake(long limit, out long time, out int slot)
    {
        if (_late.Count != 0)
            return TryTakeOfBoth(limit, out time, out slot);
        ref EventKey first = ref _run[_head];
        time = first.Time;
        slot = first.Slot;
        if (time > limit)
            return false;
        _head++;
        return true;
    }

    /// <summary>Hands every slot to the list, writes its place in the order to the pool and forgets it here.</summary>
    public void MoveTo(SlotList list, EventPool pool)
    {
        for (int i = _head; i < _tail; i++)
            Move(_run[i], list, pool);
        for (int i = 0; i < _late.Count; i++)
            Move(_late[i], list, pool);
        Clear();
    }

    /// <summary>Adds the keys of all events to a list, in no order.</summary>
    public void CopyTo(List<EventKey> keys)
    {
        keys.AddRange(_run.AsSpan(_head, _tail - _head));
        for (int i = 0; i < _late.Count; i++)
            keys.Add(_late[i]);
    }

    public void Clear()
    {
        _head = 0;
        _tail = 0;
        _late.Clear();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBefore(long time, ulong order, in EventKey other) => time < other.Time || (time == other.Time && order < other.Order);

    private static void Move(in EventKey key, SlotList list, EventPool pool)
    {
        list.Add(key.Slot);
        pool[key.Slot].Time = key.Time;
        pool[key.Slot].Order = key.Order;
    }

    private static void InsertionSort(Span<EventKey> run)
    {
        for (int i = 1; i < run.Length; i++)
        {
            if (!run[i].Before(run[i - 1]))
                continue;
            EventKey key = run[i];
            int at = i;
            do
            {
                run[at] = run[at - 1];
                at--;
            }
            while (at > 0 && key.Before(run[at - 1]));
            run[at] = key;
        }
    }

    private static bool IsSorted(Span<EventKey> run)
    {
        for (int i = 1; i < run.Length; i++)
        {
            if (run[i].Before(run[i - 1]))
                return false;
        }

        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryTakeOfBoth(long limit, out long time, out int slot)
    {
        bool isLate = _head == _tail || _late.First.Before(_run[_head]);
        EventKey first = isLate ? _late.First : _run[_head];
        time = first.Time;
        slot = first.Slot;
        if (time > limit)
            return false;
        if (isLate)
            _late.Take();
        else
            _head++;
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void AddLate(long time, ulong order, int slot)
    {
        EventKey key;
        key.Time = time;
        key.Order = order;
        key.Slot = slot;
        _late.Add(key);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeRoom()
    {
        int count = _tail - _head;
        EventKey[] to = count > _run.Length / 2 ? new EventKey[_run.Length * 2] : _run;
        Array.Copy(_run, _head, to, 0, count);
        _run = to;
        _head = 0;
        _tail = count;
    }
}
