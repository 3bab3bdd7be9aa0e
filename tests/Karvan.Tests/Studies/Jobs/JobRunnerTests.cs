using System.Text;
using System.Text.Json.Nodes;
using Karvan.Studies.Jobs;
using Karvan.Studies.Jobs.Requests;
using Karvan.Studies.Jobs.Running;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Jobs;

public sealed class JobRunnerTests : IDisposable
{
    private readonly StoreOfJobs _store = new();

    public void Dispose() => _store.Dispose();

    [Fact]
    public void RunNext_Simulate_LeavesTheResultOfThePlainRunAndNoCheckpoints()
    {
        SimulateJobRequest request = StoreOfJobs.Request();
        _store.Jobs.Add(request);
        Job job = Runner().RunNext(null, CancellationToken.None)!;
        SimulationResult plain = SimulationStudy.Run(request.Simulation.Load(), null, CancellationToken.None);
        (job.State, job.RunId, job.Attempt, job.IsPartial).ShouldBe((JobState.Done, plain.Run.Id, 1, false));
        BitsOf(File.ReadAllText(_store.Jobs.Folders.ResultOf(1))).ShouldBe(BitsOf(Encoding.UTF8.GetString(ResultJson.Write(plain))));
        Directory.EnumerateFileSystemEntries(_store.Jobs.Folders.Of(1)).ShouldHaveSingleItem();
        File.Exists(Path.Combine(_store.Folder, "runs", $"{plain.Run.Id}.json")).ShouldBeTrue();
    }

    [Fact]
    public void RunNext_StoppedUnderWay_GivesTheJobBackAndGoesOnFromItsCheckpoints()
    {
        _store.Jobs.Add(StoreOfJobs.Request(replications: 3));
        using CancellationTokenSource stop = new();
        Runner().RunNext(new Stopper(share => StopAfter(share, 0.3, stop)), stop.Token)!.State.ShouldBe(JobState.Queued);
        string kept = Directory.EnumerateFiles(_store.Jobs.Folders.CheckpointsOf(1), "*.karvan").Order(StringComparer.Ordinal).First();
        DateTime written = File.GetLastWriteTimeUtc(kept);
        bool isReadOnly = true;
        Job job = Runner().RunNext(new Stopper(_ => isReadOnly &= File.GetLastWriteTimeUtc(kept) == written), CancellationToken.None)!;
        (job.State, job.Attempt, job.Losses).ShouldBe((JobState.Done, 2, 0));
        isReadOnly.ShouldBeTrue("the finished year is read, not simulated anew");
    }

    [Fact]
    public void RunNext_CancelledUnderWay_EndsCancelledAndLeavesNothing()
    {
        _store.Jobs.Add(StoreOfJobs.Request(replications: 100_000));
        Job job = Runner().RunNext(new Stopper(_ => _store.Jobs.Cancel(1)), CancellationToken.None)!;
        (job.State, job.RunId).ShouldBe((JobState.Cancelled, null));
        Directory.Exists(_store.Jobs.Folders.Of(1)).ShouldBeFalse();
    }

    [Fact]
    public void RunNext_PackageChangedSince_FailsWithOneMessage()
    {
        using TemporaryPackage package = new();
        _store.Jobs.Add(new SimulateJobRequest { Simulation = StoreOfJobs.Recipe(package.Folder, new string('0', 64)) });
        Job job = Runner().RunNext(null, CancellationToken.None)!;
        job.State.ShouldBe(JobState.Failed);
        job.Error!.ShouldContain("changed since the job was added");
        job.Error!.ShouldNotContain('\n');
    }

    [Fact]
    public void RunNext_FolderGone_FailsAndTheNextJobRuns()
    {
        _store.Jobs.Add(new SimulateJobRequest { Simulation = StoreOfJobs.Recipe("/no/such/folder", "") });
        _store.Jobs.Add(StoreOfJobs.Request(replications: 1));
        Runner().Run(untilEmpty: true, null, CancellationToken.None);
        _store.Jobs.List().Select(job => job.State).ShouldBe([JobState.Failed, JobState.Done]);
        _store.Jobs.Find(1)!.Error!.ShouldContain("/no/such/folder");
    }

    [Fact]
    public void Estimate_HalfOfTheRestDone_IsAsFarAwayAsTheBegin()
    {
        JobMeter meter = new(new JobExtent(8, "years"), _store.Clock, null);
        meter.Begin(0.5); // of a former worker
        meter.Now().EstimatedEnd.ShouldBeNull();
        _store.Clock.AdvanceSeconds(40);
        meter.Report(0.75);
        JobProgress progress = meter.Now();
        (progress.Done, progress.Total, progress.Message).ShouldBe((6, 8, "6 of 8 years"));
        (progress.EstimatedEnd!.Value - _store.Clock.GetCurrentInstant()).TotalSeconds.ShouldBe(40, 1e-6);
    }

    private JobRunner Runner() => new(_store.Jobs, _store.Clock, new JobRunnerOptions());

    private static void StopAfter(double share, double least, CancellationTokenSource stop)
    {
        if (share >= least) stop.Cancel();
    }

    private static string BitsOf(string json)
    {
        JsonObject result = JsonNode.Parse(json)!.AsObject();
        result.Remove("timing").ShouldBeTrue();
        return result.ToJsonString();
    }

    // Acts on the first share that is reported.
    private sealed class Stopper(Action<double> act) : IJobObserver, IProgress<double>
    {
        public IProgress<double> Begins(Job job) => this;

        public void Ends(Job job)
        {
        }

        public void Report(double value) => act(value);
    }
}
