namespace Karvan.Simulation;

/// <summary>Members of the batches that have gone and are still read, in lists that are used again.</summary>
internal sealed class BatchStore
{
    private readonly List<List<int>> _members = [];
    private readonly List<bool> _inUse = [];
    private readonly Stack<int> _free = new();

    public int Rent()
    {
        if (!_free.TryPop(out int batch))
        {
            batch = _members.Count;
            _members.Add([]);
            _inUse.Add(false);
        }

        _members[batch].Clear();
        _inUse[batch] = true;
        return batch;
    }

    public void Add(int batch, int subject) => _members[batch].Add(subject);

    public ReadOnlySpan<int> Members(int batch)
    {
        Check(batch);
        return System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_members[batch]);
    }

    public void Return(int batch)
    {
        Check(batch);
        _inUse[batch] = false;
        _free.Push(batch);
    }

    public void Clear()
    {
        _free.Clear();
        for (int i = _members.Count - 1; i >= 0; i--)
        {
            _inUse[i] = false;
            _free.Push(i);
        }
    }

    public void Save(StateWriter writer)
    {
        writer.Value(_members.Count);
        for (int batch = 0; batch < _members.Count; batch++)
        {
            writer.Flag(_inUse[batch]);
            if (_inUse[batch])
                writer.Values(_members[batch]);
        }

        int[] free = [.. _free];
        Array.Reverse(free);
        writer.Values(free);
    }

    public void Load(StateReader reader)
    {
        _members.Clear();
        _inUse.Clear();
        _free.Clear();
        int count = reader.Value<int>();
        for (int batch = 0; batch < count; batch++)
        {
            _inUse.Add(reader.Flag());
            _members.Add(_inUse[batch] ? [.. reader.Array<int>()] : []);
        }

        foreach (int batch in reader.Array<int>())
            _free.Push(batch);
    }

    private void Check(int batch)
    {
        if ((uint)batch >= (uint)_members.Count || !_inUse[batch])
            throw new ArgumentOutOfRangeException(nameof(batch), batch, $"There is no batch {batch}, or it was returned.");
    }
}
