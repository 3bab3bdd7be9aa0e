using System.Numerics;
using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// The events at and after the horizon: equal spans of time with an unsorted list each, and a list of all that lies beyond them. Sorting is left until
/// a span comes up, when it holds a few events only.
/// </summary>
/// <remarks>
/// A ladder of one rung, after W. T. Tang, R. S. M. Goh and I. L.-J. Thng, Ladder queue: an O(1) priority queue structure for large-scale discrete event
/// simulation, ACM TOMACS 15 (2005). The width of a span follows from the median of the times, so that a few far ones do not stretch it.
/// </remarks>
internal sealed class FarEvents(EventPool pool)
{
    private const int EventsPerSpan = 2;
    private const int Samples = 65;

    private readonly SlotList _beyond = new();
    private readonly long[] _sample = new long[Samples];
    private int[] _spans = []; // span -> slot of the last event added + 1; 0 = empty
    private int _spanCount;
    private int _next; // first span that still holds its events
    private long _start; // s, begin of the first span
    private int _shift; // a span lasts 2^_shift s
    private int _inSpans;
    private int _mostInSpans;

    /// <summary>First time that belongs here: what is earlier belongs to the near events.</summary>
    public long Horizon { get; private set; } = long.MaxValue;

    /// <summary>Whether the spans hold so many events that they should be cut anew.</summary>
    public bool IsCrowded => _inSpans > _mostInSpans;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Add(long time, int slot)
    {
        ulong span = unchecked((ulong)(time - _start)) >> _shift;
        if (span < (ulong)_spanCount)
            Push((int)span, slot);
        else
            _beyond.Add(slot);
    }

    /// <summary>Moves the next events in time to the near ones, which are empty; false when there are none.</summary>
    /// <param name="near">Where to.</param>
    /// <param name="dropped">Canceled events that were dropped on the way.</param>
    public bool MoveNext(NearEvents near, ref int dropped)
    {
        while (near.IsEmpty)
        {
            while (_next < _spanCount && _spans[_next] == 0)
                _next++;
            if (_next < _spanCount)
                dropped += MoveSpan(_next++, near);
            else if (_beyond.Count == 0)
                return Retire();
            else
                dropped += Cut(near);
        }

        return true;
    }

    /// <summary>Cuts new spans for all events, the near ones included, and drops canceled events; returns how many.</summary>
    public int CutAnew(NearEvents near)
    {
        near.MoveTo(_beyond, pool);
        for (; _next < _spanCount; _next++)
        {
            for (int slot = _spans[_next] - 1; slot >= 0; slot = pool.Next(slot) - 1)
                _beyond.Add(slot);
            _spans[_next] = 0;
        }

        return Cut(near);
    }

    /// <summary>Adds the keys of all events to a list, in no order.</summary>
    public void CopyTo(List<EventKey> keys)
    {
        for (int span = _next; span < _spanCount; span++)
        {
            for (int slot = _spans[span] - 1; slot >= 0; slot = pool.Next(slot) - 1)
                keys.Add(KeyOf(slot));
        }

        for (int i = 0; i < _beyond.Count; i++)
            keys.Add(KeyOf(_beyond[i]));
    }

    public void Clear()
    {
        Array.Clear(_spans, 0, _spanCount);
        _beyond.Count = 0;
        Retire();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(int span, int slot)
    {
        ref int last = ref _spans[span];
        pool.Next(slot) = last;
        last = slot + 1;
        _inSpans++;
    }

    private EventKey KeyOf(int slot)
    {
        EventKey key;
        key.Time = pool[slot].Time;
        key.Order = pool[slot].Order;
        key.Slot = slot;
        return key;
    }

    private bool Retire()
    {
        _spanCount = 0;
        _next = 0;
        _inSpans = 0;
        _mostInSpans = int.MaxValue;
        Horizon = long.MaxValue;
        return false;
    }

    private int MoveSpan(int span, NearEvents near)
    {
        int dropped = 0;
        int moved = 0;
        int slot = _spans[span] - 1;
        near.Clear();
        while (slot >= 0)
        {
            ref EventNode node = ref pool[slot];
            int next = pool.Next(slot) - 1;
            if (node.IsAlive)
                near.Append(node, slot);
            else
                dropped += Drop(slot);
            moved++;
            slot = next;
        }

        _spans[span] = 0;
        _inSpans -= moved;
        Horizon = End(span);
        near.Sort();
        return dropped;
    }

    private long End(int span)
    {
        long end = unchecked(_start + ((long)(span + 1) << _shift));
        return end > _start && (((long)(span + 1) << _shift) >> _shift) == span + 1 ? end : long.MaxValue;
    }

    private int Drop(int slot)
    {
        pool.Return(slot);
        return 1;
    }

    /// <summary>Cuts spans for the events beyond; a few go to the near events as they are.</summary>
    private int Cut(NearEvents near)
    {
        int dropped = DropDead();
        Retire();
        if (_beyond.Count <= EventSet.Few)
        {
            for (int i = 0; i < _beyond.Count; i++)
                near.Add(pool[_beyond[i]].Time, pool[_beyond[i]].Order, _beyond[i]);
            _beyond.Count = 0;
            return dropped;
        }

        Measure();
        Distribute();
        return dropped;
    }

    private int DropDead()
    {
        int kept = 0;
        for (int i = 0; i < _beyond.Count; i++)
        {
            int slot = _beyond[i];
            if (pool[slot].IsAlive)
                _beyond[kept++] = slot;
            else
                pool.Return(slot);
        }

        int dropped = _beyond.Count - kept;
        _beyond.Count = kept;
        return dropped;
    }

    /// <summary>Sets begin, width and number of the spans so that half of the events lie in the first half of them.</summary>
    private void Measure()
    {
        int count = _beyond.Count;
        long least = long.MaxValue;
        for (int i = 0; i < count; i++)
            least = Math.Min(least, pool[_beyond[i]].Time);
        for (int i = 0; i < Samples; i++)
            _sample[i] = pool[_beyond[(int)((long)i * (count - 1) / (Samples - 1))]].Time;
        Array.Sort(_sample);
        ulong half = unchecked((ulong)(_sample[Samples / 2] - least));
        ulong width = Math.Max(1, half / ((ulong)count / (2 * EventsPerSpan)));
        _shift = BitOperations.Log2(width);
        _start = least;
        _spanCount = (int)(half >> _shift) * 2 + 2;
        Horizon = least;
        _mostInSpans = 8 * count;
        if (_spans.Length < _spanCount)
            _spans = new int[(int)BitOperations.RoundUpToPowerOf2((uint)_spanCount)];
    }

    private void Distribute()
    {
        int left = 0;
        for (int i = 0; i < _beyond.Count; i++)
        {
            int slot = _beyond[i];
            ulong span = unchecked((ulong)(pool[slot].Time - _start)) >> _shift;
            if (span < (ulong)_spanCount)
                Push((int)span, slot);
            else
                _beyond[left++] = slot;
        }

        _beyond.Count = left;
    }
}
