namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Ends a sweep at its time or when the user cancels. Thread-safe.</summary>
internal sealed class SweepBudget : IDisposable
{
    private readonly long _started;
    private readonly TimeSpan _budget;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;
    private readonly CancellationToken _cancellation;

    public SweepBudget(TimeSpan budget, TimeProvider time, CancellationToken cancellation)
    {
        _budget = budget;
        _time = time;
        _started = time.GetTimestamp();
        _cancellation = cancellation;
        _timer = new CancellationTokenSource(budget, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(_timer.Token, cancellation);
    }

    /// <summary>Stops runs.</summary>
    public CancellationToken Token => _either.Token;

    public TimeSpan Elapsed => _time.GetElapsedTime(_started);

    /// <summary>Why it stopped; null = it did not.</summary>
    public string? StoppedBy => _cancellation.IsCancellationRequested ? "cancel" : _timer.IsCancellationRequested ? "budget" : null;

    /// <summary>Runs that fit into the time left, with some to spare.</summary>
    public int Fit(TimeSpan perRun)
    {
        TimeSpan left = _budget - Elapsed;
        return left <= TimeSpan.Zero || perRun <= TimeSpan.Zero ? 0 : (int)Math.Min(1e8, left * SweepDefaults.UsedShare / perRun);
    }

    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
    }
}
