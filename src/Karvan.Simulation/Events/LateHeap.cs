namespace Karvan.Simulation;

/// <summary>A 4-ary heap of keys, for those that come too late to be sorted in.</summary>
internal sealed class LateHeap
{
    private EventKey[] _keys = new EventKey[16];

    public int Count { get; private set; }

    public ref readonly EventKey First => ref _keys[0];

    public ref readonly EventKey this[int index] => ref _keys[index];

    public void Add(in EventKey key)
    {
        if (Count == _keys.Length)
            Array.Resize(ref _keys, Count * 2);
        EventKey[] keys = _keys;
        int at = Count++;
        while (at > 0)
        {
            int parent = (at - 1) >> 2;
            if (!key.Before(keys[parent]))
                break;
            keys[at] = keys[parent];
            at = parent;
        }

        keys[at] = key;
    }

    public EventKey Take()
    {
        EventKey first = _keys[0];
        Count--;
        SiftDown(_keys.AsSpan(0, Count), _keys[Count]);
        return first;
    }

    public void Clear() => Count = 0;

    private static void SiftDown(Span<EventKey> keys, EventKey key)
    {
        if (keys.IsEmpty)
            return;
        int at = 0;
        int child;
        while ((child = (4 * at) + 1) < keys.Length)
        {
            int least = child;
            int end = Math.Min(child + 4, keys.Length);
            for (int i = child + 1; i < end; i++)
            {
                if (keys[i].Before(keys[least]))
                    least = i;
            }

            if (!keys[least].Before(key))
                break;
            keys[at] = keys[least];
            at = least;
        }

        keys[at] = key;
    }
}
