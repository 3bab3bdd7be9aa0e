using Karvan.Studies.Results;
using Karvan.Studies.Runs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies;

public sealed class RunStoreTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder)) Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void Keep_ThenFind_GivesTheRun()
    {
        SimulationResult result = HandMade.Study(2);
        RunStore store = new(_folder);
        string file = store.Keep(result);
        file.ShouldEndWith($"{result.Run.Id}.json");
        ResultJson.Write(store.Find(result.Run.Id)!).ShouldBe(ResultJson.Write(result));
        Directory.EnumerateFiles(Path.Combine(_folder, "runs")).ShouldHaveSingleItem();
    }

    [Fact]
    public void Keep_Again_LeavesTheFirst()
    {
        SimulationResult result = HandMade.Study(2);
        RunStore store = new(_folder);
        string file = store.Keep(result);
        byte[] first = File.ReadAllBytes(file);
        store.Keep(result with { Timing = result.Timing with { Seconds = 99 } });
        File.ReadAllBytes(file).ShouldBe(first);
    }

    [Fact]
    public void Find_Unknown_IsNull() => new RunStore(_folder).Find("abc").ShouldBeNull();

    [Fact]
    public void Find_PathAsId_IsRefused() => Should.Throw<ArgumentException>(() => new RunStore(_folder).Find("../x"));
}
