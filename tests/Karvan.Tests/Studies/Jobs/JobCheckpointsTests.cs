using Karvan.Studies.Checkpoints;
using Karvan.Studies.Jobs.Requests;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Jobs;

public sealed class JobCheckpointsTests : IDisposable
{
    private static readonly RunKey _run = RunKey.Of(new SimulationRequest { Package = Corridors.Mini });

    private readonly string _folder = Directory.CreateTempSubdirectory("karvan-jobs").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Open_FormerWorkerStillThere_WaitsUntilItLetsGo()
    {
        CheckpointFolder former = CheckpointFolder.Open(_folder, _run);
        Teller teller = new(former.Dispose);
        using CheckpointFolder mine = JobCheckpoints.Open(new JobSite("", _folder, teller), _run, CancellationToken.None);
        teller.Said.ShouldHaveSingleItem().ShouldContain("waiting for the worker");
    }

    [Fact]
    public void Open_CanceledWhileItWaits_Ends()
    {
        using CheckpointFolder former = CheckpointFolder.Open(_folder, _run);
        using CancellationTokenSource stop = new();
        Should.Throw<OperationCanceledException>(() => JobCheckpoints.Open(new JobSite("", _folder, new Teller(stop.Cancel)), _run, stop.Token));
    }

    [Fact]
    public void Open_DamagedCheckpoints_BeginsAnew()
    {
        File.WriteAllText(Path.Combine(_folder, "replication-000000.karvan"), "KARVANCP, but cut");
        Teller teller = new(() => { });
        using CheckpointFolder mine = JobCheckpoints.Open(new JobSite("", _folder, teller), _run, CancellationToken.None);
        (mine.Finished, mine.UnderWay).ShouldBe((0, 0));
        teller.Said.ShouldHaveSingleItem().ShouldContain("beginning anew");
        Directory.EnumerateFiles(_folder, "*.karvan").ShouldBeEmpty();
    }

    // Acts when it is told why it has to wait.
    private sealed class Teller(Action act) : IJobProgress
    {
        public List<string> Said { get; } = [];

        public void Say(string message)
        {
            Said.Add(message);
            act();
        }

        public void Begin(double share)
        {
        }

        public void Report(double value)
        {
        }
    }
}
