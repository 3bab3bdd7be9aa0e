namespace Karvan.Simulation;

/// <summary>
/// Those who wait, in the order of (priority, arrival), in a ring. Joining at the end and leaving at the front are O(1); overtaking by priority moves the overtaken.
/// </summary>
internal sealed class WaitingLine
{
    private Waiting[] _items = new Waiting[8]; // length is a power of two
    private int _head;

    public int Count { get; private set; }

    public ref Waiting this[int index] => ref _items[(_head + index) & (_items.Length - 1)];

    /// <summary>Makes room for one who has just arrived, behind all of the same priority, and returns the place to be filled.</summary>
    public ref Waiting Append(int priority)
    {
        if (Count == _items.Length)
            Grow();
        int at = Count++;
        while (at > 0 && this[at - 1].Priority > priority)
        {
            this[at] = this[at - 1];
            at--;
        }

        return ref this[at];
    }

    public void Add(in Waiting one)
    {
        if (Count == _items.Length)
            Grow();
        int at = Count++;
        while (at > 0 && Precedes(one, this[at - 1]))
        {
            this[at] = this[at - 1];
            at--;
        }

        this[at] = one;
    }

    public Waiting TakeFirst()
    {
        int at = _head;
        DropFirst();
        return _items[at];
    }

    public void DropFirst()
    {
        _head = (_head + 1) & (_items.Length - 1);
        Count--;
    }

    public Waiting TakeAt(int index)
    {
        Waiting taken = this[index];
        for (int i = index; i > 0; i--)
            this[i] = this[i - 1];
        TakeFirst();
        return taken;
    }

    /// <summary>Position of the one with an arrival number; -1 when not in the line. O(n).</summary>
    public int IndexOf(long number)
    {
        for (int i = 0; i < Count; i++)
        {
            if (this[i].Number == number)
                return i;
        }

        return -1;
    }

    /// <summary>Sum of the times since joining, in seconds. O(n).</summary>
    public long SecondsUntil(long now)
    {
        long sum = 0;
        for (int i = 0; i < Count; i++)
            sum += now - this[i].Since;
        return sum;
    }

    public void Clear()
    {
        _head = 0;
        Count = 0;
    }

    public void Save(StateWriter writer)
    {
        writer.Value(Count);
        for (int i = 0; i < Count; i++)
            writer.Value(this[i]);
    }

    public void Load(StateReader reader)
    {
        Clear();
        int count = reader.Value<int>();
        for (int i = 0; i < count; i++)
        {
            if (Count == _items.Length)
                Grow();
            _items[Count++] = reader.Value<Waiting>();
        }
    }

    private static bool Precedes(in Waiting left, in Waiting right) =>
        left.Priority < right.Priority || (left.Priority == right.Priority && left.Number < right.Number);

    private void Grow()
    {
        var larger = new Waiting[_items.Length * 2];
        for (int i = 0; i < Count; i++)
            larger[i] = this[i];
        _items = larger;
        _head = 0;
    }
}
