using Karvan.Studies.Jobs;
using Karvan.Studies.Jobs.Requests;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Jobs;

public sealed class JobStoreTests : IDisposable
{
    private readonly StoreOfJobs _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void Read_NothingAdded_FindsNothingAndMakesNoFile()
    {
        _store.Jobs.List().ShouldBeEmpty();
        _store.Jobs.Find(1).ShouldBeNull();
        _store.Take().ShouldBeNull();
        _store.Jobs.Cancel(1).ShouldBeNull();
        _store.Jobs.Remove(1).ShouldBeFalse();
        Directory.EnumerateFileSystemEntries(_store.Folder).ShouldBeEmpty();
    }

    [Fact]
    public void Add_ThenFind_HoldsTheRequest()
    {
        SimulateJobRequest request = StoreOfJobs.Request(replications: 12);
        long id = _store.Jobs.Add(request).Id;
        Job job = new JobStore(_store.Folder, _store.Clock).Find(id)!;
        (job.State, job.Kind, job.Progress.Total, job.Created).ShouldBe((JobState.Queued, "simulate", 12, _store.Clock.GetCurrentInstant()));
        JobRequest.Parse(job.Request).Write().ShouldBe(request.Write());
    }

    [Fact]
    public void Take_Several_GivesTheOldestFirst()
    {
        long first = _store.Jobs.Add(StoreOfJobs.Request()).Id, second = _store.Jobs.Add(StoreOfJobs.Request()).Id;
        (_store.Take()!.Job.Id, _store.Take()!.Job.Id, _store.Take()).ShouldBe((first, second, null));
    }

    [Fact]
    public void Take_LeaseOver_IsTakenUpByTheNextAndLostToTheFirst()
    {
        _store.Jobs.Add(StoreOfJobs.Request());
        JobClaim first = _store.Take("first")!;
        _store.Clock.Advance(StoreOfJobs.Lease);
        _store.Take("second").ShouldBeNull("the lease ends after that moment");
        _store.Clock.AdvanceMilliseconds(1);
        _store.Jobs.Find(1)!.IsLost(_store.Clock.GetCurrentInstant()).ShouldBeTrue();
        JobClaim second = _store.Take("second")!;
        (second.Job.Attempt, second.Job.Losses, second.Job.Owner).ShouldBe((2, 1, "second"));
        _store.Sign(first).ShouldBe(JobSign.Lost);
        _store.Complete(first).ShouldBeFalse();
        _store.Jobs.Fail(first, "late").ShouldBeFalse();
        _store.Jobs.GiveBack(first).ShouldBeFalse();
        _store.Complete(second).ShouldBeTrue();
    }

    [Fact]
    public void Sign_InTime_KeepsTheJob()
    {
        _store.Jobs.Add(StoreOfJobs.Request());
        JobClaim claim = _store.Take()!;
        for (int i = 1; i <= 4; i++)
        {
            _store.Clock.AdvanceSeconds(10);
            _store.Sign(claim, i * 0.5).ShouldBe(JobSign.GoOn);
            _store.Take("other").ShouldBeNull();
        }

        _store.Jobs.Find(1)!.Progress.Done.ShouldBe(2);
    }

    [Fact]
    public void Take_TooManyWorkersVanished_FailsTheJob()
    {
        _store.Jobs.Add(StoreOfJobs.Request());
        for (int i = 0; i < JobDefaults.MostLosses; i++)
        {
            _store.Take().ShouldNotBeNull();
            _store.Clock.AdvanceMinutes(1);
        }

        _store.Take().ShouldBeNull();
        Job job = _store.Jobs.Find(1)!;
        (job.State, job.Attempt, job.Losses).ShouldBe((JobState.Failed, 5, 5));
        job.Error!.ShouldContain("vanished 5 times");
    }

    [Fact]
    public void Cancel_OfARunningJob_LetsItEndOnlyCancelled()
    {
        _store.Jobs.Add(StoreOfJobs.Request());
        JobClaim claim = _store.Take()!;
        Job asked = _store.Jobs.Cancel(1)!;
        (asked.State, asked.CancelAsked).ShouldBe((JobState.Running, true));
        _store.Sign(claim).ShouldBe(JobSign.Cancel);
        bool isPublished = false;
        _store.Jobs.Complete(claim, new JobResult("run", IsPartial: false), () => isPublished = true).ShouldBeFalse();
        isPublished.ShouldBeFalse();
        _store.Jobs.GiveBack(claim).ShouldBeTrue();
        _store.StateOf(1).ShouldBe(JobState.Cancelled);
    }

    [Fact]
    public void Cancel_WorkerVanished_CancelsAtOnce()
    {
        _store.Jobs.Add(StoreOfJobs.Request());
        JobClaim claim = _store.Take()!;
        _store.Clock.AdvanceMinutes(1);
        _store.Jobs.Cancel(1)!.State.ShouldBe(JobState.Cancelled);
        _store.Complete(claim).ShouldBeFalse();
    }

    [Fact]
    public void Complete_ResultCannotBePutInPlace_LeavesTheJobRunning()
    {
        _store.Jobs.Add(StoreOfJobs.Request());
        JobClaim claim = _store.Take()!;
        Should.Throw<IOException>(() => _store.Jobs.Complete(claim, new JobResult("run", IsPartial: false), () => throw new IOException("no space")));
        _store.StateOf(1).ShouldBe(JobState.Running);
        _store.Complete(claim).ShouldBeTrue();
    }

    [Fact]
    public void Remove_FinishedJob_TakesItsFolderAndItsIdIsNotGivenAgain()
    {
        _store.Jobs.Add(StoreOfJobs.Request());
        Directory.CreateDirectory(_store.Jobs.Folders.CheckpointsOf(1));
        _store.Jobs.Remove(1).ShouldBeFalse();
        _store.Jobs.Cancel(1);
        _store.Jobs.Remove(1).ShouldBeTrue();
        Directory.Exists(_store.Jobs.Folders.Of(1)).ShouldBeFalse();
        _store.Jobs.Add(StoreOfJobs.Request()).Id.ShouldBe(2);
    }

    [Theory]
    [InlineData("this is no database, whatever its name says; it is text that someone saved here", "damaged")]
    [InlineData(null, "cannot be opened")]
    public void Read_FileThatIsNone_SaysWhichAndWhatToDo(string? text, string words)
    {
        Directory.CreateDirectory(_store.Jobs.Folders.Root);
        if (text is null) Directory.CreateDirectory(_store.Jobs.Folders.Database);
        else File.WriteAllText(_store.Jobs.Folders.Database, text);
        string message = Should.Throw<JobStoreException>(() => _store.Jobs.Add(StoreOfJobs.Request())).Message;
        message.ShouldContain(_store.Jobs.Folders.Database);
        message.ShouldContain(words);
    }

    [Fact]
    public void Read_PagesOverwritten_SaysDamaged()
    {
        _store.Jobs.Add(StoreOfJobs.Request());
        byte[] bytes = File.ReadAllBytes(_store.Jobs.Folders.Database);
        Array.Fill(bytes, (byte)0xA5, 2048, bytes.Length - 2048);
        File.WriteAllBytes(_store.Jobs.Folders.Database, bytes);
        Should.Throw<JobStoreException>(() => new JobStore(_store.Folder, _store.Clock).List()).Message.ShouldContain("damaged");
    }

    [Fact]
    public void Take_TwoStoresOnOneFile_NeverHandOutTheSameJob()
    {
        const int Jobs = 40;
        for (int i = 0; i < Jobs; i++) _store.Jobs.Add(StoreOfJobs.Request());
        List<long>[] taken = [[], []];
        Parallel.For(0, 2, new ParallelOptions { MaxDegreeOfParallelism = 2 }, worker =>
        {
            JobStore own = new(_store.Folder, _store.Clock);
            while (own.Take($"worker {worker}", Duration.FromHours(1)) is { } claim) taken[worker].Add(claim.Job.Id);
        });
        taken.SelectMany(ids => ids).Order().ShouldBe(Enumerable.Range(1, Jobs).Select(id => (long)id));
    }
}
