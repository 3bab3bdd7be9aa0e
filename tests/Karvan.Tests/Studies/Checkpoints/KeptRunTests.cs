using System.Text;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Checkpoints;

public sealed class KeptRunTests : IDisposable
{
    private static readonly SimulationRequest _request = new() { Package = Corridors.Mini, Replications = 3, Seed = 5, WarmUpDays = 20, Threads = 1 };

    private readonly string _folder = Directory.CreateTempSubdirectory("karvan-kept").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Run_CanceledAgainAndAgain_EndsLikeAPlainRun()
    {
        string? kept = null;
        int starts = 0;
        for (; kept is null && starts < 200; starts++) kept = CutAfter(writes: 4);
        starts.ShouldBeGreaterThan(5);
        kept.ShouldBe(Plain(_request));
    }

    [Fact]
    public void Run_Again_ReadsWhatIsFinished()
    {
        string first = Kept(_request);
        DateTime[] written = [.. Files().Select(File.GetLastWriteTimeUtc)];
        Kept(_request with { Threads = 2 }).ShouldBe(first);
        Files().Select(File.GetLastWriteTimeUtc).ShouldBe(written);
        using CheckpointFolder folder = CheckpointFolder.Open(_folder, RunKey.Of(_request));
        (folder.Finished, folder.UnderWay).ShouldBe((3, 0));
    }

    [Fact]
    public void Run_MoreReplications_EndsLikeAPlainRunOfThem()
    {
        Kept(_request with { Replications = 1 });
        Kept(_request with { Replications = 2 }).ShouldBe(Plain(_request with { Replications = 2 }));
    }

    [Fact]
    public void Open_OfAnotherRun_IsRefusedAndNamesTheDifference()
    {
        Kept(_request with { Replications = 1 });
        byte[] before = File.ReadAllBytes(Files().Single());
        Refusal(_request with { Seed = 6 }).ShouldContain("another run: seed 5, not 6");
        Refusal(_request with { Year = 2025 }).ShouldContain("year 2024, not 2025");
        Refusal(_request with { WarmUpDays = 21 }).ShouldContain("warm-up days 20, not 21");
        Refusal(_request with { Package = Corridors.Mini with { Hash = "abc" } }).ShouldContain("package hash");
        Refusal(_request with { ScenarioHash = "abc" }).ShouldContain("scenario hash none, not abc");
        Refusal(RunKey.Of(_request) with { Engine = "another" }).ShouldContain("engine ");
        Refusal(RunKey.Of(_request) with { Modules = ["another"] }).ShouldContain("modules ");
        File.ReadAllBytes(Files().Single()).ShouldBe(before);
    }

    [Fact]
    public void Open_DamagedOrRenamed_IsRefusedAndLeftAlone()
    {
        Kept(_request with { Replications = 1 });
        string file = Files().Single(), other = file.Replace("000000", "000001", StringComparison.Ordinal);
        File.Copy(file, other);
        Refusal(_request).ShouldContain("holds replication 0");
        File.WriteAllText(other, "not mine");
        Refusal(_request).ShouldContain("is no checkpoint");
        File.ReadAllText(other).ShouldBe("not mine");
    }

    [Fact]
    public void Open_WhileInUse_IsRefused()
    {
        using CheckpointFolder folder = CheckpointFolder.Open(_folder, RunKey.Of(_request));
        Should.Throw<IOException>(() => CheckpointFolder.Open(_folder, RunKey.Of(_request))).Message.ShouldContain("in use by another run");
    }

    private static string Plain(SimulationRequest request) => Print(SimulationStudy.Run(request, progress: null, default));

    private static string Print(SimulationResult result) => Encoding.UTF8.GetString(ResultJson.Write(result with { Timing = new RunTiming { StartedUtc = "" } }));

    private string Kept(SimulationRequest request)
    {
        using CheckpointFolder folder = CheckpointFolder.Open(_folder, RunKey.Of(request));
        return Print(SimulationStudy.Run(request, folder, progress: null, default));
    }

    /// <summary>Cancels a run when it has kept so many states; null where it was cut.</summary>
    private string? CutAfter(int writes)
    {
        using CancellationTokenSource source = new();
        using CheckpointFolder folder = CheckpointFolder.Open(_folder, RunKey.Of(_request));
        folder.OnKept = _ =>
        {
            if (--writes == 0) source.Cancel();
        };
        try
        {
            SimulationResult result = SimulationStudy.Run(_request, folder, progress: null, source.Token);
            return result.Partial ? null : Print(result);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    private string Refusal(SimulationRequest request) => Refusal(RunKey.Of(request));

    private string Refusal(RunKey run) => Should.Throw<CheckpointException>(() => CheckpointFolder.Open(_folder, run)).Message;

    private string[] Files() => [.. Directory.EnumerateFiles(_folder, "replication-*").Order(StringComparer.Ordinal)];
}
