using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// Slots behind event handles. The generation of a slot is odd while its event will happen; a handle fits only while generations agree, so that an old
/// handle cannot cancel a newer event.
/// </summary>
internal sealed class HandleTable
{
    private const int End = -1;

    private Slot[] _slots = new Slot[64];
    private int _used;
    private int _free = End;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public EventHandle Rent()
    {
        int index = _free;
        if (index == End)
            index = Next();
        ref Slot slot = ref _slots[index];
        _free = slot.NextFree;
        unchecked
        {
            slot.Generation++;
        }

        return new EventHandle(index, slot.Generation);
    }

    /// <summary>Frees the slot of an entry that leaves the set; says whether its event was still to happen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Return(int index)
    {
        ref Slot slot = ref _slots[index];
        slot.NextFree = _free;
        _free = index;
        if ((slot.Generation & 1) == 0)
            return false;
        unchecked
        {
            slot.Generation++;
        }

        return true;
    }

    /// <summary>Marks the event of a handle as canceled; false when there is no such event any more.</summary>
    public bool Kill(EventHandle handle)
    {
        if (!IsPending(handle))
            return false;
        unchecked
        {
            _slots[handle.Slot].Generation++;
        }

        return true;
    }

    public bool IsPending(EventHandle handle) =>
        (handle.Generation & 1) == 1 && handle.Slot < _used && _slots[handle.Slot].Generation == handle.Generation;

    public bool IsAlive(int index) => (_slots[index].Generation & 1) == 1;

    /// <summary>Frees all slots. Generations go on, so that handles from before the reset fit nothing.</summary>
    public void Clear()
    {
        _free = End;
        for (int i = _used - 1; i >= 0; i--)
        {
            unchecked
            {
                _slots[i].Generation += _slots[i].Generation & 1;
            }

            _slots[i].NextFree = _free;
            _free = i;
        }
    }

    private int Next()
    {
        if (_used == _slots.Length)
            Array.Resize(ref _slots, _used * 2);
        _slots[_used].NextFree = End;
        return _used++;
    }

    private struct Slot
    {
        public int Generation;
        public int NextFree;
    }
}
