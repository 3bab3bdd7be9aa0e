namespace Karvan.Simulation;

/// <summary>The services in progress of one resource, in slots that are used again.</summary>
internal sealed class ServingTable
{
    private Serving[] _slots = new Serving[4];
    private int[] _free = new int[4]; // stack of free slots
    private int _freeCount;
    private int _used;

    public int Count => _used - _freeCount;

    public ref Serving this[int slot] => ref _slots[slot];

    /// <summary>Takes a slot for a service that the caller fills in.</summary>
    public ref Serving Add(out int slot)
    {
        slot = _freeCount != 0 ? _free[--_freeCount] : NewSlot();
        ref Serving one = ref _slots[slot];
        one.Active = true;
        return ref one;
    }

    /// <summary>Frees a slot; what stands in it may be read until the next <see cref="Add"/>.</summary>
    public ref readonly Serving Remove(int slot)
    {
        _free[_freeCount++] = slot;
        ref Serving one = ref _slots[slot];
        one.Active = false;
        return ref one;
    }

    /// <summary>Slot of the service with the largest priority number, among equals the one that arrived last; -1 when there is none. O(servers).</summary>
    public int LeastUrgent()
    {
        int found = -1;
        for (int i = 0; i < _used; i++)
        {
            if (_slots[i].Active && (found < 0 || IsLessUrgent(_slots[i].Who, _slots[found].Who)))
                found = i;
        }

        return found;
    }

    public void Clear()
    {
        Array.Clear(_slots);
        _freeCount = 0;
        _used = 0;
    }

    public void Save(StateWriter writer)
    {
        writer.Values<int>(_free.AsSpan(0, _freeCount));
        writer.Value(_used);
        for (int slot = 0; slot < _used; slot++)
        {
            writer.Value(_slots[slot].Who);
            writer.Value(_slots[slot].End);
            writer.Value(_slots[slot].EndTime);
            writer.Flag(_slots[slot].Active);
        }
    }

    public void Load(StateReader reader)
    {
        Clear();
        int[] free = reader.Array<int>();
        int used = reader.Value<int>();
        while (_used < used)
        {
            ref Serving one = ref _slots[NewSlot()];
            one.Who = reader.Value<Waiting>();
            one.End = reader.Value<EventHandle>();
            one.EndTime = reader.Value<long>();
            one.Active = reader.Flag();
        }

        free.CopyTo(_free, 0);
        _freeCount = free.Length;
    }

    private static bool IsLessUrgent(in Waiting one, in Waiting than) =>
        one.Priority > than.Priority || (one.Priority == than.Priority && one.Number > than.Number);

    private int NewSlot()
    {
        if (_used == _slots.Length)
        {
            Array.Resize(ref _slots, _used * 2);
            Array.Resize(ref _free, _used * 2);
        }

        return _used++;
    }
}
