using Dapper;
using FsCheck;
using FsCheck.Fluent;
using Karvan.Studies.Jobs;
using Microsoft.Data.Sqlite;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Jobs;

/// <summary>Whatever users and three workers do in whatever order, vanished and late ones included, the store does what a small model does.</summary>
public class JobStateMachineTests
{
    private const int Sequences = 30;

    private static readonly JobOperation _add = new(JobOperationKind.Add, 0, 0);

    [Fact]
    public void Store_RandomOperations_DoesWhatTheModelDoes() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(Sequences).WithReplay(20260101UL, 7UL), Prop.ForAll(Operations(), operations => Holds(operations)));

    // Adding and taking come twice as often as the others; waits of 1 to 20 s stand beside a lease of 15.
    private static Arbitrary<JobOperation[]> Operations() =>
        (from kind in Gen.Choose(0, 10)
         from which in Gen.Choose(1, 3)
         from seconds in Gen.Choose(1, 20)
         select new JobOperation((JobOperationKind)(kind > 8 ? kind - 9 : kind), which, seconds)).ArrayOf(30).ToArbitrary();

    private static bool Holds(JobOperation[] operations)
    {
        using StoreOfJobs store = new();
        JobModel model = new();
        Dictionary<int, JobClaim> claims = [];
        Dictionary<long, JobState> ends = [];
        Do(store, claims, _add).ShouldBe(model.Do(_add));
        using SqliteConnection open = KeptOpen(store);
        foreach (JobOperation operation in operations)
        {
            Do(store, claims, operation).ShouldBe(model.Do(operation), $"{operation}");
            IReadOnlyList<Job> jobs = store.Jobs.List();
            string.Join("; ", jobs.Select(job => $"{job.Id}: {TextOf(job)}")).ShouldBe(model.Text, $"{operation}");
            foreach (Job job in jobs.Where(job => ends.ContainsKey(job.Id))) job.State.ShouldBe(ends[job.Id], "an end is final");
            foreach (Job job in jobs.Where(job => job.IsFinished)) ends[job.Id] = job.State;
        }

        return true;
    }

    // While one connection is open, the others need not tidy up the log when they close: several times as fast.
    private static SqliteConnection KeptOpen(StoreOfJobs store)
    {
        SqliteConnection connection = new($"Data Source={store.Jobs.Folders.Database};Pooling=False");
        connection.Open();
        connection.ExecuteScalar<long>("SELECT COUNT(*) FROM jobs");
        return connection;
    }

    private static string TextOf(Job job) => $"{job.State}{(job.CancelAsked ? " asked" : "")} {job.Attempt} {job.Losses}";

    private static string Do(StoreOfJobs store, Dictionary<int, JobClaim> claims, JobOperation operation)
    {
        JobClaim? claim = claims.GetValueOrDefault(operation.Which);
        switch (operation.Kind)
        {
            case JobOperationKind.Add:
                return $"{store.Jobs.Add(StoreOfJobs.Request()).Id}";
            case JobOperationKind.Take:
                if (store.Take($"worker {operation.Which}") is not { } taken) return "none";
                claims[operation.Which] = taken;
                return $"{taken.Job.Id}";
            case JobOperationKind.Sign:
                return claim is null ? "Lost" : $"{store.Sign(claim)}";
            case JobOperationKind.Complete:
                return $"{claim is not null && store.Complete(claim)}";
            case JobOperationKind.Fail:
                return $"{claim is not null && store.Jobs.Fail(claim, "it broke")}";
            case JobOperationKind.GiveBack:
                return $"{claim is not null && store.Jobs.GiveBack(claim)}";
            case JobOperationKind.Cancel:
                return store.Jobs.Cancel(operation.Which) is { } job ? TextOf(job) : "none";
            case JobOperationKind.Remove:
                return $"{store.Jobs.Remove(operation.Which)}";
            default:
                store.Clock.Advance(Duration.FromSeconds(operation.Seconds));
                return "";
        }
    }
}
