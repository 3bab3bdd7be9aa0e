using Karvan.Studies.Jobs.Requests;
using Karvan.Studies.Results;
using NodaTime;

namespace Karvan.Studies.Jobs.Running;

/// <summary>
/// A worker: takes one job after another and does it on the calling thread. Stopped, it gives the job back to the queue. Not thread-safe; several workers, in one process or
/// in many, share a store.
/// </summary>
/// <param name="store">Jobs.</param>
/// <param name="clock">Clock of estimates.</param>
/// <param name="options">How it works.</param>
public sealed class JobRunner(JobStore store, IClock clock, JobRunnerOptions options)
{
    /// <summary>Does the next job.</summary>
    /// <param name="observer">Told what happens; null = nobody asks.</param>
    /// <param name="stop">Stops the work; the job goes back to the queue.</param>
    /// <returns>The job as it is then; null = there was none to take.</returns>
    /// <exception cref="JobStoreException">The store cannot be worked with. A job that was taken is taken up again when its lease has ended.</exception>
    public Job? RunNext(IJobObserver? observer, CancellationToken stop)
    {
        if (stop.IsCancellationRequested || store.Take(options.Owner, options.Lease) is not { } claim) return null;
        Work(claim, observer?.Begins(claim.Job), stop);
        Job? after = store.Find(claim.Job.Id);
        if (after is not null) observer?.Ends(after);
        return after ?? claim.Job;
    }

    /// <summary>Does jobs until it is stopped.</summary>
    /// <param name="untilEmpty">Whether it ends when no job waits or runs, be it with another worker, whose job may come back.</param>
    /// <param name="observer">Told what happens; null = nobody asks.</param>
    /// <param name="stop">Stops the work; the job goes back to the queue.</param>
    /// <exception cref="JobStoreException">The store cannot be worked with.</exception>
    public void Run(bool untilEmpty, IJobObserver? observer, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            if (RunNext(observer, stop) is not null) continue;
            if (untilEmpty && store.List().All(job => job.IsFinished)) return;
            stop.WaitHandle.WaitOne(JobDefaults.Poll.ToTimeSpan());
        }
    }

    private void Work(JobClaim claim, IProgress<double>? listener, CancellationToken stop)
    {
        using CancellationTokenSource work = CancellationTokenSource.CreateLinkedTokenSource(stop);
        try
        {
            JobRequest request = JobRequest.Parse(claim.Job.Request);
            JobMeter meter = new(request.Extent, clock, listener);
            meter.Say("reading the package");
            using JobHeartbeat heart = new(store, claim, meter, options, work);
            Finish(claim, request.Run(SiteOf(claim, meter), work.Token), work.Token);
        }
        catch (OperationCanceledException) when (work.IsCancellationRequested)
        {
            End(claim, store.GiveBack(claim));
        }
        catch (Exception exception) when (exception is not JobStoreException)
        {
            End(claim, store.Fail(claim, JobFailure.LineOf(exception)));
        }
    }

    private JobSite SiteOf(JobClaim claim, JobMeter meter)
    {
        Directory.CreateDirectory(store.Folders.Of(claim.Job.Id));
        return new JobSite(store.Folders.Store, store.Folders.CheckpointsOf(claim.Job.Id), meter);
    }

    private void Finish(JobClaim claim, JobOutcome outcome, CancellationToken work)
    {
        if (outcome.IsPartial) work.ThrowIfCancellationRequested(); // partial because it was stopped
        string result = store.Folders.ResultOf(claim.Job.Id), temporary = $"{result}.{claim.Job.Attempt}.tmp";
        File.WriteAllText(temporary, ResultJson.Text(outcome.Result) + "\n");
        bool isDone = store.Complete(claim, new JobResult(outcome.RunId, outcome.IsPartial), () => File.Move(temporary, result, overwrite: true));
        File.Delete(temporary);
        End(claim, isDone || store.GiveBack(claim));
    }

    // What lies in the folder of a job that another worker has is that worker's.
    private void End(JobClaim claim, bool isMine)
    {
        if (!isMine) return;
        JobState? state = store.Find(claim.Job.Id)?.State;
        if (state == JobState.Done) DeleteFolder(store.Folders.CheckpointsOf(claim.Job.Id));
        if (state == JobState.Cancelled) DeleteFolder(store.Folders.Of(claim.Job.Id));
    }

    private static void DeleteFolder(string folder)
    {
        if (Directory.Exists(folder)) Directory.Delete(folder, recursive: true);
    }
}
