namespace Karvan.Network.Paths;

/// <summary>Memory of one search; reused by the next, which starts by a new stamp instead of clearing.</summary>
internal sealed class SearchState
{
    private int[] _stamps = []; // position -> search in which it was reached
    private long[] _times = []; // position -> least time found, ms
    private int[] _previous = []; // position -> position before it, -1 at the start
    private int[] _steps = []; // position -> link by which it was reached, negative = in reverse
    private int _stamp;

    public PriorityQueue<int, long> Queue { get; } = new();

    public void Begin(int positions)
    {
        if (_stamps.Length < positions)
        {
            Array.Resize(ref _stamps, positions);
            Array.Resize(ref _times, positions);
            Array.Resize(ref _previous, positions);
            Array.Resize(ref _steps, positions);
        }

        if (_stamp == int.MaxValue) Restart();
        _stamp++;
        Queue.Clear();
    }

    public bool IsReached(int position) => _stamps[position] == _stamp;

    public long TimeOf(int position) => _times[position];

    public int StepTo(int position) => _steps[position];

    public int Before(int position) => _previous[position];

    public void Reach(int position, long time, int previous, int step)
    {
        _stamps[position] = _stamp;
        _times[position] = time;
        _previous[position] = previous;
        _steps[position] = step;
    }

    private void Restart()
    {
        Array.Clear(_stamps);
        _stamp = 0;
    }
}
