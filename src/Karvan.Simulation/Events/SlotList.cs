namespace Karvan.Simulation;

/// <summary>A growing list of slots.</summary>
internal sealed class SlotList
{
    private int[] _slots = new int[64];

    public int Count { get; set; }

    public ref int this[int index] => ref _slots[index];

    public void Add(int slot)
    {
        if (Count == _slots.Length)
            Array.Resize(ref _slots, Count * 2);
        _slots[Count++] = slot;
    }
}
