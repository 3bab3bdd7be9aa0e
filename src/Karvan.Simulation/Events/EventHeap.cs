namespace Karvan.Simulation;

/// <summary>A 4-ary heap of events in one flat array.</summary>
internal sealed class EventHeap
{
    private PendingEvent[] _items = new PendingEvent[64];

    public int Count { get; private set; }

    public ref readonly PendingEvent First => ref _items[0];

    public void Add(in PendingEvent entry)
    {
        if (Count == _items.Length)
            Array.Resize(ref _items, Count * 2);
        SiftUp(Count++, entry);
    }

    public void Take(out PendingEvent first)
    {
        first = _items[0];
        Count--;
        if (Count != 0)
            SiftDown(0, _items[Count]);
    }

    public void Clear() => Count = 0;

    /// <summary>Drops the entries whose handle was killed and returns how many there were. O(n).</summary>
    public int RemoveDead(HandleTable handles)
    {
        int kept = 0;
        for (int i = 0; i < Count; i++)
        {
            if (handles.IsAlive(_items[i].Slot))
                _items[kept++] = _items[i];
            else
                handles.Return(_items[i].Slot);
        }

        int removed = Count - kept;
        Count = kept;
        for (int i = (kept - 2) / 4; i >= 0 && kept > 1; i--)
            SiftDown(i, _items[i]);
        return removed;
    }

    private void SiftUp(int at, in PendingEvent entry)
    {
        PendingEvent[] items = _items;
        while (at > 0)
        {
            int parent = (at - 1) >> 2;
            if (!entry.Before(items[parent]))
                break;
            items[at] = items[parent];
            at = parent;
        }

        items[at] = entry;
    }

    private void SiftDown(int at, PendingEvent entry)
    {
        Span<PendingEvent> items = _items.AsSpan(0, Count);
        int child;
        while ((child = (4 * at) + 1) < items.Length)
        {
            int least = Least(items, child);
            if (!items[least].Before(entry))
                break;
            items[at] = items[least];
            at = least;
        }

        items[at] = entry;
    }

    private static int Least(Span<PendingEvent> items, int child)
    {
        int least = child;
        int end = Math.Min(child + 4, items.Length);
        for (int i = child + 1; i < end; i++)
        {
            if (items[i].Before(items[least]))
                least = i;
        }

        return least;
    }
}
