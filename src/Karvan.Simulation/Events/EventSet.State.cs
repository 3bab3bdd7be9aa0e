namespace Karvan.Simulation;

/// <summary>How the pending events are saved: as one list in the order in which they will happen, whatever structure held them.</summary>
internal sealed partial class EventSet : ISaved
{
    public void Save(StateWriter writer)
    {
        writer.Mark("events");
        List<EventKey> keys = Collect(out List<int> canceled);
        writer.Value(_sequence);
        _pool.Save(writer, canceled);
        _soon.Save(writer);
        writer.Value(keys.Count);
        foreach (EventKey key in keys)
        {
            ref EventNode node = ref _pool[key.Slot];
            writer.Value(key.Time);
            writer.Value(key.Order);
            writer.Value(key.Slot);
            writer.Value(node.Kind);
            writer.Value(node.Subject);
            writer.Value(node.Detail);
        }
    }

    public void Load(StateReader reader)
    {
        reader.Mark("events");
        Clear();
        _sequence = reader.Value<ulong>();
        _pool.Load(reader);
        _soon.Load(reader);
        int count = reader.Value<int>();
        for (int i = 0; i < count; i++)
        {
            long time = reader.Value<long>();
            ulong order = reader.Value<ulong>();
            int slot = reader.Value<int>();
            _pool.Restore(slot, reader.Value<int>(), reader.Value<int>(), reader.Value<int>());
            Place(time, order, slot);
        }
    }

    /// <summary>Lets someone drop or move what is scheduled; what is moved keeps its place among the events of its new instant, and its handle.</summary>
    public void Revise(long now, EventRevision revision)
    {
        List<EventKey> keys = Collect(out List<int> canceled);
        _near.Clear();
        _far.Clear();
        _total = 0;
        _dead = 0;
        foreach (int slot in canceled)
            _pool.Return(slot);
        foreach (EventKey key in keys)
        {
            EventNode node = _pool[key.Slot];
            if (revision(new SimEvent(Quantities.SimTime.FromSeconds(key.Time), node.Kind, node.Subject, node.Detail)) is not { } time)
                _pool.Return(key.Slot);
            else if (time.InSeconds < now)
                throw new InvalidOperationException($"An event of kind {node.Kind} cannot be moved to {time}, which is over.");
            else
                Place(time.InSeconds, key.Order, key.Slot);
        }
    }

    /// <summary>Keys of the living in their order, and the slots of the dead.</summary>
    private List<EventKey> Collect(out List<int> canceled)
    {
        List<EventKey> all = new(_total);
        _near.CopyTo(all);
        _far.CopyTo(all);
        List<EventKey> living = new(all.Count);
        canceled = [];
        all.Sort();
        foreach (EventKey key in all)
        {
            if (_pool[key.Slot].IsAlive)
                living.Add(key);
            else
                canceled.Add(key.Slot);
        }

        return living;
    }

    private void Place(long time, ulong order, int slot)
    {
        _total++;
        if (time < _far.Horizon)
            AddNear(time, order, slot);
        else
            AddFar(time, order, slot);
    }
}
