namespace Karvan.Simulation;

/// <summary>Runs independent replications of a model on several threads, with results that do not depend on how many.</summary>
public static class Replications
{
    /// <summary>Runs replications 0 to <paramref name="count"/> − 1 and returns their results in that order.</summary>
    /// <typeparam name="TResult">What one replication gives.</typeparam>
    /// <param name="count">Number of replications, at least 0.</param>
    /// <param name="threads">Number of threads, at least 1; the calling one is one of them.</param>
    /// <param name="body">Runs one replication. It must take all its randomness from streams made with the replication's number and share nothing that changes.</param>
    /// <param name="progress">Told how many are done, each time one is.</param>
    /// <param name="inOrder">Given each result in the order of replications, never two at a time, as soon as all before it are done: reduce or keep them here, and a canceled run keeps what was finished.</param>
    /// <param name="ct">Cancels; handed to each replication.</param>
    /// <exception cref="ArgumentOutOfRangeException">Count or threads is out of bounds.</exception>
    /// <exception cref="OperationCanceledException">Canceled.</exception>
    /// <remarks>An exception of a replication stops the others and is thrown again here; of several that of the lowest number.</remarks>
    public static IReadOnlyList<TResult> Run<TResult>(
        int count,
        int threads,
        Func<int, CancellationToken, TResult> body,
        IProgress<int>? progress = null,
        Action<int, TResult>? inOrder = null,
        CancellationToken ct = default)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        ArgumentOutOfRangeException.ThrowIfLessThan(threads, 1);
        ArgumentNullException.ThrowIfNull(body);
        ct.ThrowIfCancellationRequested();
        var run = new ReplicationRun<TResult>(count, body, progress, inOrder, ct);
        var helpers = new Thread[Math.Max(0, Math.Min(threads, count) - 1)];
        for (int i = 0; i < helpers.Length; i++)
        {
            helpers[i] = new Thread(run.Work) { IsBackground = true };
            helpers[i].Start();
        }

        run.Work();
        foreach (Thread helper in helpers)
            helper.Join();
        return run.Finish();
    }
}
