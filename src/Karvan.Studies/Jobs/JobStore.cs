using Dapper;
using Karvan.Studies.Jobs.Requests;
using Karvan.Studies.Jobs.Storage;
using NodaTime;

namespace Karvan.Studies.Jobs;

/// <summary>
/// The jobs of a store. A change of state is atomic and happens only from the state that it needs: two workers never have one job, a finished job never goes back, and
/// one that was asked to cancel never becomes done. Thread-safe, also between processes of one machine. Every member throws <see cref="JobStoreException"/> when the
/// file cannot be worked with.
/// </summary>
public sealed class JobStore
{
    private readonly JobDatabase _database;
    private readonly IClock _clock;

    /// <summary>The jobs of a store; the file is made when the first job is added.</summary>
    /// <param name="folder">Folder of the store.</param>
    /// <param name="clock">Clock of times and leases.</param>
    public JobStore(string folder, IClock clock)
    {
        Folders = new JobFolders(folder);
        _database = new JobDatabase(Folders.Database);
        _clock = clock;
    }

    /// <summary>Where files of jobs lie.</summary>
    public JobFolders Folders { get; }

    /// <summary>The time of its clock.</summary>
    public Instant Now => _clock.GetCurrentInstant();

    private long NowMs => Now.ToUnixTimeMilliseconds();

    /// <summary>Adds a job to the queue.</summary>
    /// <param name="request">What to do.</param>
    public Job Add(JobRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        object row = new { request.Kind, request.Title, Request = request.Write(), request.Extent.Total, Now = NowMs };
        return _database.Write((connection, transaction) => connection.Query<JobRow>(JobSql.Add, row, transaction).Single().ToJob());
    }

    /// <summary>A job; null when there is none of this id.</summary>
    /// <param name="id">Id.</param>
    public Job? Find(long id) => _database.Exists ? _database.Read(connection => connection.Query<JobRow>(JobSql.Find, new { Id = id }).SingleOrDefault()?.ToJob()) : null;

    /// <summary>All jobs, the oldest first.</summary>
    public IReadOnlyList<Job> List() => _database.Exists ? _database.Read(connection => connection.Query<JobRow>(JobSql.List).Select(row => row.ToJob()).ToArray()) : [];

    /// <summary>
    /// Gives a worker the oldest job that waits, or whose worker gave no sign for longer than its lease; null = there is none. A job that lost
    /// <see cref="JobDefaults.MostLosses"/> workers fails instead.
    /// </summary>
    /// <param name="owner">The worker; no other may bear the name.</param>
    /// <param name="lease">Time within which it gives a sign.</param>
    public JobClaim? Take(string owner, Duration lease)
    {
        if (!_database.Exists) return null;
        return _database.Write((connection, transaction) =>
        {
            long now = NowMs;
            string error = $"its worker vanished {JobDefaults.MostLosses} times without a result; the job itself may be what ends it (too little memory?).";
            connection.Execute(JobSql.CancelLost, new { Now = now }, transaction);
            connection.Execute(JobSql.FailLost, new { Now = now, Error = error, JobDefaults.MostLosses }, transaction);
            object values = new { Owner = owner, Lease = now + (long)lease.TotalMilliseconds, Now = now };
            return connection.Query<JobRow>(JobSql.Take, values, transaction).SingleOrDefault() is { } row ? new JobClaim(row.ToJob(), owner) : null;
        });
    }

    /// <summary>A sign of a worker: it still has the job, and how far it is.</summary>
    /// <param name="claim">Its right.</param>
    /// <param name="progress">How far it is; the total does not change.</param>
    /// <param name="lease">Time within which it gives the next sign.</param>
    public JobSign Sign(JobClaim claim, JobProgress progress, Duration lease)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(progress);
        object values = new
        {
            claim.Job.Id,
            claim.Owner,
            claim.Job.Attempt,
            Lease = NowMs + (long)lease.TotalMilliseconds,
            Done = Math.Clamp(progress.Done, 0, claim.Job.Progress.Total),
            progress.Message,
            Estimate = progress.EstimatedEnd?.ToUnixTimeMilliseconds(),
        };
        return _database.Write((connection, transaction) => connection.Query<long?>(JobSql.Sign, values, transaction).SingleOrDefault()) switch
        {
            null => JobSign.Lost,
            0 => JobSign.GoOn,
            _ => JobSign.Cancel,
        };
    }

    /// <summary>The job is done.</summary>
    /// <param name="claim">Right to the job.</param>
    /// <param name="result">What it came to.</param>
    /// <param name="publish">Puts the result in its place; called only when the job may become done, and when it throws the job does not.</param>
    /// <returns>False: it is another's, or was asked to cancel.</returns>
    public bool Complete(JobClaim claim, JobResult result, Action publish)
    {
        ArgumentNullException.ThrowIfNull(claim);
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(publish);
        object values = new { claim.Job.Id, claim.Owner, claim.Job.Attempt, Now = NowMs, result.RunId, IsPartial = result.IsPartial ? 1 : 0 };
        return _database.Write((connection, transaction) =>
        {
            bool isMine = connection.Execute(JobSql.Complete, values, transaction) == 1;
            if (isMine) publish();
            return isMine;
        });
    }

    /// <summary>The job failed; one that was asked to cancel is cancelled instead.</summary>
    /// <param name="claim">Right to the job.</param>
    /// <param name="error">Why, one message.</param>
    /// <returns>False: it is another's.</returns>
    public bool Fail(JobClaim claim, string error) => Change(JobSql.Fail, claim, error);

    /// <summary>The worker gives the job back to the queue; one that was asked to cancel is cancelled instead.</summary>
    /// <param name="claim">Right to the job.</param>
    /// <returns>False: it is another's.</returns>
    public bool GiveBack(JobClaim claim) => Change(JobSql.GiveBack, claim, error: null);

    /// <summary>
    /// Cancels a job: one that waits, or whose worker gives no sign any more, is cancelled; one that runs is asked to, and its worker ends it soon; a finished one stays as
    /// it is.
    /// </summary>
    /// <param name="id">Id.</param>
    /// <returns>The job as it is then; null = there is none of this id.</returns>
    public Job? Cancel(long id)
    {
        if (!_database.Exists) return null;
        return _database.Write((connection, transaction) =>
        {
            object values = new { Id = id, Now = NowMs };
            connection.Execute(JobSql.CancelQueued, values, transaction);
            connection.Execute(JobSql.AskToCancel, values, transaction);
            connection.Execute(JobSql.CancelLost, values, transaction);
            return connection.Query<JobRow>(JobSql.Find, values, transaction).SingleOrDefault()?.ToJob();
        });
    }

    /// <summary>Forgets a finished job and deletes its folder.</summary>
    /// <param name="id">Id.</param>
    /// <returns>False: there is no finished job of this id.</returns>
    public bool Remove(long id)
    {
        if (!_database.Exists) return false;
        return _database.Write((connection, transaction) =>
        {
            if (connection.Execute(JobSql.Remove, new { Id = id }, transaction) == 0) return false;
            if (Directory.Exists(Folders.Of(id))) Directory.Delete(Folders.Of(id), recursive: true);
            return true;
        });
    }

    private bool Change(string sql, JobClaim claim, string? error)
    {
        ArgumentNullException.ThrowIfNull(claim);
        object values = new { claim.Job.Id, claim.Owner, claim.Job.Attempt, Now = NowMs, Error = error };
        return _database.Write((connection, transaction) => connection.Execute(sql, values, transaction) == 1);
    }
}
