namespace Karvan.Simulation;

/// <summary>How the slots are saved: generations, so that handles stay valid, and the order in which free slots are taken.</summary>
internal sealed partial class EventPool
{
    /// <summary>Writes the slots. Those of canceled events that still lie about count as free.</summary>
    public void Save(StateWriter writer, List<int> canceled)
    {
        int[] generations = new int[_used];
        for (int slot = 0; slot < _used; slot++)
            generations[slot] = _nodes[slot].Generation;
        List<int> free = [.. canceled];
        for (int slot = _free; slot != None; slot = _next[slot])
            free.Add(slot);
        writer.Values(generations);
        writer.Values(free);
    }

    public void Load(StateReader reader)
    {
        int[] generations = reader.Array<int>();
        int[] free = reader.Array<int>();
        _used = 0;
        foreach (int generation in generations)
        {
            int slot = Extend();
            _nodes[slot].Generation = generation;
        }

        _free = None;
        for (int i = free.Length - 1; i >= 0; i--)
        {
            if ((uint)free[i] >= (uint)_used || _nodes[free[i]].IsAlive)
                throw new StateException($"The state calls the slot {free[i]} of an event free, and it is not.");
            Return(free[i]);
        }
    }

    /// <summary>Fills the slot of an event that was saved.</summary>
    public void Restore(int slot, int kind, int subject, int detail)
    {
        if ((uint)slot >= (uint)_used || !_nodes[slot].IsAlive)
            throw new StateException($"The state has an event in slot {slot}, which is free.");
        _nodes[slot].Kind = kind;
        _nodes[slot].Subject = subject;
        _nodes[slot].Detail = detail;
    }
}
