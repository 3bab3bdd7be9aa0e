using System.Runtime.ExceptionServices;

namespace Karvan.Simulation;

/// <summary>The state that the threads of one run of replications share.</summary>
internal sealed class ReplicationRun<TResult>(
    int count,
    Func<int, CancellationToken, TResult> body,
    IProgress<int>? progress,
    Action<int, TResult>? inOrder,
    CancellationToken ct)
{
    private readonly TResult[] _results = new TResult[count];
    private readonly bool[] _isDone = new bool[count];
    private readonly Lock _lock = new();
    private int _next;
    private int _done;
    private int _passedOn; // results given to inOrder
    private int _failedAt = int.MaxValue;
    private ExceptionDispatchInfo? _failure;

    /// <summary>Takes replications one after another until none is left, one fails or the run is canceled.</summary>
    public void Work()
    {
        while (TryNext(out int replication))
        {
            try
            {
                Keep(replication, body(replication, ct));
            }
#pragma warning disable CA1031 // Whatever a replication throws is thrown again on the calling thread.
            catch (Exception failure)
#pragma warning restore CA1031
            {
                Fail(replication, failure);
            }
        }
    }

    public IReadOnlyList<TResult> Finish()
    {
        _failure?.Throw();
        if (_done < count)
            ct.ThrowIfCancellationRequested();
        return _results;
    }

    private bool TryNext(out int replication)
    {
        lock (_lock)
        {
            replication = _next;
            if (_next >= count || _failure is not null || ct.IsCancellationRequested)
                return false;
            _next++;
            return true;
        }
    }

    private void Keep(int replication, TResult result)
    {
        lock (_lock)
        {
            _results[replication] = result;
            _isDone[replication] = true;
            _done++;
            while (inOrder is not null && _passedOn < count && _isDone[_passedOn])
            {
                inOrder(_passedOn, _results[_passedOn]);
                _passedOn++;
            }

            progress?.Report(_done);
        }
    }

    private void Fail(int replication, Exception failure)
    {
        lock (_lock)
        {
            if (replication >= _failedAt)
                return;
            _failedAt = replication;
            _failure = ExceptionDispatchInfo.Capture(failure);
        }
    }
}
