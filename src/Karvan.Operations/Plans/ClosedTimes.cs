namespace Karvan.Operations.Plans;

/// <summary>Spells in which something is shut, in seconds of the run; joined where they overlap.</summary>
internal sealed class ClosedTimes
{
    private readonly List<(long From, long To)> _spells = [];
    private long[] _from = [];
    private long[] _to = [];
    private long[] _before = []; // s closed before each spell
    private bool _isStale;

    public bool IsEmpty => _spells.Count == 0;

    public void Add(long from, long to)
    {
        if (to <= from)
            return;
        _spells.Add((Math.Max(0, from), to));
        _isStale = true;
    }

    public void AddAll(ClosedTimes other)
    {
        foreach ((long from, long to) in other._spells)
            Add(from, to);
    }

    /// <summary>Whether it is shut at a time.</summary>
    public bool IsClosed(long at) => NextOpening(at) != at;

    /// <summary>The first moment not before a time at which it is open; <see cref="long.MaxValue"/> = never.</summary>
    public long NextOpening(long at)
    {
        Refresh();
        int last = IndexAt(at);
        return last >= 0 && at < _to[last] ? _to[last] : at;
    }

    /// <summary>Seconds shut from the start of the run to a time.</summary>
    public long ClosedUntil(long at)
    {
        Refresh();
        int last = IndexAt(at);
        return last < 0 ? 0 : _before[last] + Math.Min(at, _to[last]) - _from[last];
    }

    /// <summary>Joins the spells; done by itself when asked, and once before threads share it.</summary>
    public void Refresh()
    {
        if (!_isStale)
            return;
        _spells.Sort();
        List<(long From, long To)> joined = new(_spells.Count);
        foreach ((long from, long to) in _spells)
        {
            if (joined.Count > 0 && from <= joined[^1].To)
                joined[^1] = (joined[^1].From, Math.Max(joined[^1].To, to));
            else
                joined.Add((from, to));
        }

        Fill(joined);
        _isStale = false;
    }

    private void Fill(List<(long From, long To)> joined)
    {
        _from = new long[joined.Count];
        _to = new long[joined.Count];
        _before = new long[joined.Count];
        long sum = 0;
        for (int i = 0; i < joined.Count; i++)
        {
            (_from[i], _to[i]) = joined[i];
            _before[i] = sum;
            sum += _to[i] == long.MaxValue ? 0 : _to[i] - _from[i];
        }
    }

    /// <summary>Index of the last spell that has begun; -1 before the first.</summary>
    private int IndexAt(long at)
    {
        int index = Array.BinarySearch(_from, at);
        return index >= 0 ? index : ~index - 1;
    }
}
