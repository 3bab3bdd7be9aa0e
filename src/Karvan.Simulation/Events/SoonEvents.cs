using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// Events that components schedule for the current instant, in the order of scheduling. They cannot be canceled and need no slot: a grant costs a few writes.
/// </summary>
internal sealed class SoonEvents
{
    private Soon[] _ring = new Soon[16]; // length is a power of two
    private int _head;

    public int Count { get; private set; }

    /// <summary>The time of all of them, s: the clock does not move on before they are handled.</summary>
    public long Time { get; private set; }

    public ulong FirstOrder => _ring[_head].Order;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long now, ulong order, int kind, int subject, int detail)
    {
        if (Count == _ring.Length)
            Grow();
        Time = now;
        Soon[] ring = _ring;
        ref Soon place = ref ring[(_head + Count) & (ring.Length - 1)];
        Count++;
        place.Order = order;
        place.Kind = kind;
        place.Subject = subject;
        place.Detail = detail;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Take(out EventNode first)
    {
        Unsafe.SkipInit(out first);
        Soon[] ring = _ring;
        ref Soon one = ref ring[_head];
        first.Time = Time;
        first.Kind = one.Kind;
        first.Subject = one.Subject;
        first.Detail = one.Detail;
        _head = (_head + 1) & (ring.Length - 1);
        Count--;
    }

    public void Clear()
    {
        _head = 0;
        Count = 0;
    }

    public void Save(StateWriter writer)
    {
        writer.Value(Time);
        writer.Value(Count);
        for (int i = 0; i < Count; i++)
        {
            Soon one = _ring[(_head + i) & (_ring.Length - 1)];
            writer.Value(one.Order);
            writer.Value(one.Kind);
            writer.Value(one.Subject);
            writer.Value(one.Detail);
        }
    }

    public void Load(StateReader reader)
    {
        Clear();
        long time = reader.Value<long>();
        int count = reader.Value<int>();
        for (int i = 0; i < count; i++)
            Add(time, reader.Value<ulong>(), reader.Value<int>(), reader.Value<int>(), reader.Value<int>());
        Time = time;
    }

    private void Grow()
    {
        var larger = new Soon[_ring.Length * 2];
        for (int i = 0; i < Count; i++)
            larger[i] = _ring[(_head + i) & (_ring.Length - 1)];
        _ring = larger;
        _head = 0;
    }

    private struct Soon
    {
        public ulong Order;
        public int Kind;
        public int Subject;
        public int Detail;
    }
}
