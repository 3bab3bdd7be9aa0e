using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>
/// Slots of scheduled events. A handle fits a slot only while generations agree, so that an old handle cannot cancel a newer event. A canceled event keeps
/// its slot until the event set comes across it.
/// </summary>
internal sealed partial class EventPool
{
    public const int None = -1;

    private EventNode[] _nodes = new EventNode[128];
    private int[] _next = new int[128]; // slot -> next slot of the same list; apart from the nodes, so that following a list does not wait for them
    private int _used;
    private int _free = None;

    public ref EventNode this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _nodes[slot];
    }

    /// <summary>The next slot of the list that a slot is in.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref int Next(int slot) => ref _next[slot];

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Rent()
    {
        int slot = _free;
        if (slot == None)
            return Extend();
        _free = _next[slot];
        unchecked
        {
            _nodes[slot].Generation++;
        }

        return slot;
    }

    /// <summary>Frees a slot and says whether its event was still to happen.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Return(int slot)
    {
        ref EventNode node = ref _nodes[slot];
        int generation = node.Generation;
        _next[slot] = _free;
        _free = slot;
        unchecked
        {
            node.Generation = generation + (generation & 1);
        }

        return (generation & 1) == 1;
    }

    /// <summary>Marks the event of a handle as canceled; false when there is no such event any more.</summary>
    public bool Kill(EventHandle handle)
    {
        if ((handle.Generation & 1) == 0 || _nodes[handle.Slot].Generation != handle.Generation)
            return false;
        unchecked
        {
            _nodes[handle.Slot].Generation++;
        }

        return true;
    }

    /// <summary>Frees all slots. Generations go on, so that handles from before fit nothing.</summary>
    public void Clear()
    {
        _free = None;
        for (int i = _used - 1; i >= 0; i--)
            Return(i);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Extend()
    {
        if (_used == _nodes.Length)
        {
            Array.Resize(ref _nodes, _used * 2);
            Array.Resize(ref _next, _used * 2);
        }

        _nodes[_used].Generation = 1;
        return _used++;
    }
}
