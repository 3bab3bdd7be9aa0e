using Karvan.Studies.Jobs;

namespace Karvan.Tests.Studies.Jobs;

/// <summary>What the store should do, as plain code over a dictionary: written from the description, not from the statements.</summary>
internal sealed class JobModel
{
    public const int LeaseSeconds = 15;

    private readonly SortedDictionary<long, ModelJob> _jobs = [];
    private readonly Dictionary<int, (long Id, int Attempt)> _claims = [];
    private long _last;
    private int _now;

    public string Text => string.Join("; ", _jobs.Select(pair => $"{pair.Key}: {pair.Value.Text}"));

    /// <summary>Answer of the store to an operation, as text.</summary>
    public string Do(JobOperation operation) => operation.Kind switch
    {
        JobOperationKind.Add => Add(),
        JobOperationKind.Take => Take(operation.Which),
        JobOperationKind.Sign => Sign(operation.Which),
        JobOperationKind.Complete => End(operation.Which, JobState.Done),
        JobOperationKind.Fail => End(operation.Which, JobState.Failed),
        JobOperationKind.GiveBack => End(operation.Which, JobState.Queued),
        JobOperationKind.Cancel => Cancel(operation.Which),
        JobOperationKind.Remove => Remove(operation.Which),
        _ => Wait(operation.Seconds),
    };

    private string Add()
    {
        _jobs[++_last] = new ModelJob();
        return $"{_last}";
    }

    private string Wait(int seconds)
    {
        _now += seconds;
        return "";
    }

    private string Take(int worker)
    {
        foreach (ModelJob lost in _jobs.Values.Where(IsLost))
        {
            if (lost.CancelAsked) lost.State = JobState.Cancelled;
            else if (lost.Losses + 1 == JobDefaults.MostLosses) (lost.State, lost.Losses) = (JobState.Failed, JobDefaults.MostLosses);
        }

        (long id, ModelJob? next) = _jobs.FirstOrDefault(pair => pair.Value.State == JobState.Queued || IsLost(pair.Value));
        if (next is null) return "none";
        if (IsLost(next)) next.Losses++;
        next.State = JobState.Running;
        next.Attempt++;
        next.Lease = _now + LeaseSeconds;
        _claims[worker] = (id, next.Attempt);
        return $"{id}";
    }

    private string Sign(int worker)
    {
        if (Held(worker) is not { } job) return "Lost";
        job.Lease = _now + LeaseSeconds;
        return job.CancelAsked ? "Cancel" : "GoOn";
    }

    private string End(int worker, JobState state)
    {
        if (Held(worker) is not { } job || (state == JobState.Done && job.CancelAsked)) return "False";
        job.State = job.CancelAsked ? JobState.Cancelled : state;
        return "True";
    }

    private string Cancel(long id)
    {
        if (!_jobs.TryGetValue(id, out ModelJob? job)) return "none";
        if (!job.IsFinished) job.CancelAsked = true;
        if (job.State == JobState.Queued) job.State = JobState.Cancelled;
        foreach (ModelJob lost in _jobs.Values.Where(one => IsLost(one) && one.CancelAsked)) lost.State = JobState.Cancelled;
        return job.Text;
    }

    private string Remove(long id) => (_jobs.TryGetValue(id, out ModelJob? job) && job.IsFinished && _jobs.Remove(id)).ToString();

    private bool IsLost(ModelJob job) => job.State == JobState.Running && job.Lease < _now;

    private ModelJob? Held(int worker) =>
        _claims.TryGetValue(worker, out (long Id, int Attempt) claim) && _jobs.TryGetValue(claim.Id, out ModelJob? job) && job.State == JobState.Running && job.Attempt == claim.Attempt ? job : null;
}
