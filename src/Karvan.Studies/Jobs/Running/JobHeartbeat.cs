using NodaTime;

namespace Karvan.Studies.Jobs.Running;

/// <summary>
/// Gives the signs of a worker from a thread of its own, which the load of the study cannot starve, and stops the work when the job is cancelled or another's. When the
/// store cannot be reached it tries again: the lease says how long that may last.
/// </summary>
internal sealed class JobHeartbeat : IDisposable
{
    private readonly JobStore _store;
    private readonly JobClaim _claim;
    private readonly JobMeter _meter;
    private readonly Duration _lease;
    private readonly CancellationTokenSource _work;
    private readonly ManualResetEventSlim _ended = new();
    private readonly Thread _thread;

    public JobHeartbeat(JobStore store, JobClaim claim, JobMeter meter, JobRunnerOptions options, CancellationTokenSource work)
    {
        _store = store;
        _claim = claim;
        _meter = meter;
        _lease = options.Lease;
        _work = work;
        _thread = new Thread(() => Beat(options.Sign.ToTimeSpan())) { IsBackground = true, Name = "job signs" };
        _thread.Start();
    }

    public void Dispose()
    {
        _ended.Set();
        _thread.Join();
        _ended.Dispose();
    }

    private void Beat(TimeSpan interval)
    {
        while (!_ended.Wait(interval))
        {
            if (Sign() != JobSign.GoOn) _work.Cancel();
        }
    }

    private JobSign Sign()
    {
        try
        {
            return _store.Sign(_claim, _meter.Now(), _lease);
        }
        catch (JobStoreException)
        {
            return JobSign.GoOn;
        }
    }
}
