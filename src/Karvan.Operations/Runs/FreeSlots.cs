using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>The slots of a store that nobody holds; the last one given back is the next one taken.</summary>
internal sealed class FreeSlots
{
    private int[] _slots = [];
    private int _count;

    public bool IsEmpty => _count == 0;

    public int Take() => _slots[--_count];

    public void Give(int slot) => _slots[_count++] = slot;

    /// <summary>Adds the slots that a store has grown by; the lowest is taken first.</summary>
    /// <param name="from">Slots before.</param>
    /// <param name="to">Slots now.</param>
    public void Extend(int from, int to)
    {
        Array.Resize(ref _slots, to);
        for (int slot = to - 1; slot >= from; slot--)
            Give(slot);
    }

    public void Save(StateWriter writer)
    {
        writer.Value(_slots.Length);
        writer.Values<int>(_slots.AsSpan(0, _count));
    }

    public void Load(StateReader reader)
    {
        int length = reader.Value<int>();
        int[] free = reader.Array<int>();
        if (length < free.Length)
            throw new StateException($"The state has {free.Length} free slots of {length}.");
        _count = free.Length;
        Array.Resize(ref free, length);
        _slots = free;
    }
}
