using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>
/// Consignments of one relation that left on one train, however they went on: what is told of a train is the mean over them. Known when the last has arrived.
/// </summary>
internal sealed class TrainBook
{
    /// <summary>The number of a consignment that left on no train.</summary>
    public const int None = -1;

    private readonly FreeSlots _free = new();
    private readonly List<int> _ofDeparture = []; // groups of the train that is being formed
    private Group[] _groups = [];

    /// <summary>A train begins to form: who joins now belongs together.</summary>
    public void BeginDeparture() => _ofDeparture.Clear();

    /// <summary>Takes a consignment aboard the train that forms.</summary>
    /// <returns>The number to keep with the consignment.</returns>
    public int Join(int relation)
    {
        int group = Find(relation);
        _groups[group].UnderWay++;
        return group;
    }

    /// <summary>A consignment has arrived.</summary>
    /// <param name="train">Its number; <see cref="None"/> makes a train of its own.</param>
    /// <param name="seconds">Time as part of a train; null = it is not measured.</param>
    /// <returns>The time of the train once all have arrived; null before, and where none was measured.</returns>
    public TrainTime? Arrive(int train, long? seconds)
    {
        if (train == None)
            return seconds is { } alone ? new TrainTime(alone, 1) : null;
        ref Group group = ref _groups[train];
        if (seconds is { } measured)
        {
            group.Seconds += measured;
            group.Measured++;
        }

        if (--group.UnderWay > 0)
            return null;
        _free.Give(train);
        return group.Measured > 0 ? new TrainTime((double)group.Seconds / group.Measured, group.Measured) : null;
    }

    public void Save(StateWriter writer)
    {
        writer.Values(_groups);
        _free.Save(writer);
    }

    public void Load(StateReader reader)
    {
        _groups = reader.Array<Group>();
        _free.Load(reader);
    }

    private int Find(int relation)
    {
        foreach (int known in _ofDeparture)
        {
            if (_groups[known].Relation == relation)
                return known;
        }

        if (_free.IsEmpty)
            Grow(Math.Max(256, _groups.Length * 2));
        int group = _free.Take();
        _groups[group] = new Group { Relation = relation };
        _ofDeparture.Add(group);
        return group;
    }

    private void Grow(int capacity)
    {
        _free.Extend(_groups.Length, capacity);
        Array.Resize(ref _groups, capacity);
    }

    private struct Group
    {
        public long Seconds;
        public long Relation;
        public int UnderWay;
        public int Measured;
    }
}
