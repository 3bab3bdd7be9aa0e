using Karvan.Studies.Jobs;
using Karvan.Studies.Jobs.Requests;
using Karvan.Tests.Architecture;
using Karvan.Tests.Operations;
using NodaTime;
using NodaTime.Testing;

namespace Karvan.Tests.Studies.Jobs;

/// <summary>Jobs in a temporary folder under a clock that the test moves; gone when disposed.</summary>
internal sealed class StoreOfJobs : IDisposable
{
    public static readonly Duration Lease = Duration.FromSeconds(15);

    public StoreOfJobs() => Jobs = new JobStore(Folder, Clock);

    public string Folder { get; } = Directory.CreateTempSubdirectory("karvan-jobs").FullName;

    public FakeClock Clock { get; } = new(Instant.FromUtc(2026, 1, 1, 0, 0));

    public JobStore Jobs { get; }

    public static SimulateJobRequest Request(int replications = 2) => new() { Simulation = Recipe(Repository.PathOf("data", "mini"), Corridors.Mini.Hash, replications) };

    public static SimulationRecipe Recipe(string folder, string hash, int replications = 2) => new()
    {
        Corridor = new CorridorSource { Folder = folder, PackageHash = hash },
        Year = 2024,
        Replications = replications,
        Seed = 7,
        WarmUpDays = 0,
        Threads = 1, // the first year is the first to be finished
    };

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    public JobClaim? Take(string owner = "one") => Jobs.Take(owner, Lease);

    public JobSign Sign(JobClaim claim, double done = 0) => Jobs.Sign(claim, new JobProgress(done, 2, "", null), Lease);

    public bool Complete(JobClaim claim) => Jobs.Complete(claim, new JobResult("run", IsPartial: false), () => { });

    public JobState StateOf(long id) => Jobs.Find(id)!.State;
}
