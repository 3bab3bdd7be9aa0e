using System.Numerics;

namespace Karvan.Simulation;

/// <summary>A queue of events that arrive in their order; refuses one that would break it.</summary>
internal sealed class EventRing
{
    private PendingEvent[] _items = new PendingEvent[16]; // length is a power of two
    private int _head;

    public int Count { get; private set; }

    public ref readonly PendingEvent First => ref _items[_head];

    /// <summary>Appends an event unless one that comes after it is already in.</summary>
    public bool TryAppend(in PendingEvent entry)
    {
        if (Count != 0 && entry.Before(_items[(_head + Count - 1) & (_items.Length - 1)]))
            return false;
        if (Count == _items.Length)
            Grow();
        _items[(_head + Count) & (_items.Length - 1)] = entry;
        Count++;
        return true;
    }

    public PendingEvent Take()
    {
        int at = _head;
        _head = (at + 1) & (_items.Length - 1);
        Count--;
        return _items[at];
    }

    public void Clear()
    {
        _head = 0;
        Count = 0;
    }

    private void Grow()
    {
        var larger = new PendingEvent[(int)BitOperations.RoundUpToPowerOf2((uint)_items.Length + 1)];
        for (int i = 0; i < Count; i++)
            larger[i] = _items[(_head + i) & (_items.Length - 1)];
        _items = larger;
        _head = 0;
    }
}
