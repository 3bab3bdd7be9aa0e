using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Karvan.Simulation;

/// <summary>
/// Pending-event set: an implicit 4-ary heap of structs. Push and pop take O(log n) time and no memory once the array has
/// grown. The order is total, so any other structure would give the same sequence.
/// </summary>
internal sealed class EventHeap
{
    private PendingEvent[] _items = new PendingEvent[1024];
    private int _count;

    /// <summary>Events in the set.</summary>
    public int Count => _count;

    /// <summary>Time of the first event; only valid when there is one.</summary>
    public long FirstTime => _items[0].Time;

    /// <summary>Adds an event.</summary>
    public void Push(in PendingEvent item)
    {
        if (_count == _items.Length)
        {
            Array.Resize(ref _items, _count * 2);
        }

        ref var items = ref MemoryMarshal.GetArrayDataReference(_items);
        var hole = _count++;
        while (hole > 0)
        {
            var parent = (hole - 1) >> 2;
            ref var above = ref Unsafe.Add(ref items, parent);
            if (!item.Before(above))
            {
                break;
            }

            Unsafe.Add(ref items, hole) = above;
            hole = parent;
        }

        Unsafe.Add(ref items, hole) = item;
    }

    /// <summary>Takes the first event out; only valid when there is one.</summary>
    public void Pop(out PendingEvent first)
    {
        ref var items = ref MemoryMarshal.GetArrayDataReference(_items);
        first = items;
        var last = Unsafe.Add(ref items, --_count);
        SiftDown(ref items, last);
    }

    /// <summary>Removes all events.</summary>
    public void Clear() => _count = 0;

    private void SiftDown(ref PendingEvent items, PendingEvent item)
    {
        var count = _count;
        var hole = 0;
        while (true)
        {
            var child = (hole << 2) + 1;
            if (child >= count)
            {
                break;
            }

            var best = child;
            var end = Math.Min(child + 4, count);
            for (var i = child + 1; i < end; i++)
            {
                if (Unsafe.Add(ref items, i).Before(Unsafe.Add(ref items, best)))
                {
                    best = i;
                }
            }

            if (!Unsafe.Add(ref items, best).Before(item))
            {
                break;
            }

            Unsafe.Add(ref items, hole) = Unsafe.Add(ref items, best);
            hole = best;
        }

        Unsafe.Add(ref items, hole) = item;
    }
}
