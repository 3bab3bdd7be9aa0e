using System.Diagnostics;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Karvan.IntegrationTests.Cli;

public class SimulateProcessTests
{
    private static readonly string _mini = Path.Combine(TestProcess.Root, "data", "mini");

    [Fact]
    public async Task Simulate_Mini_WritesResultReportAndRun()
    {
        using TemporaryFolder folder = new();
        ProcessResult result = await Simulate(folder, "--replications", "2", "--format", "json", "--out", folder["result"]);
        result.ExitCode.ShouldBe(0, result.Error);
        JsonNode json = JsonNode.Parse(result.Output)!;
        ((double)json["conservation"]!["releasedTonnes"]!).ShouldBeGreaterThan(0);
        File.ReadAllText(folder["result", "report.html"]).ShouldContain("</html>");
        File.Exists(folder["result", "throughput.csv"]).ShouldBeTrue();
        File.Exists(Path.Combine(folder.Path, "store", "runs", $"{(string)json["run"]!["id"]!}.json")).ShouldBeTrue();
    }

    [Fact]
    public async Task Simulate_OneAndTwoThreads_GiveTheSameBits()
    {
        using TemporaryFolder folder = new();
        JsonNode one = await Json(folder, "--replications", "3", "--threads", "1"), two = await Json(folder, "--replications", "3", "--threads", "2");
        one.AsObject().Remove("timing");
        two.AsObject().Remove("timing");
        two.ToJsonString().ShouldBe(one.ToJsonString());
    }

    [Fact]
    public async Task Simulate_AnotherSeed_ChangesTheRun()
    {
        using TemporaryFolder folder = new();
        JsonNode one = await Json(folder, "--replications", "1"), two = await Json(folder, "--replications", "1", "--seed", "43");
        ((string)two["run"]!["id"]!).ShouldNotBe((string)one["run"]!["id"]!);
    }

    [Theory]
    [InlineData(3, "--replications", "0")]
    [InlineData(3, "--warm-up", "-1")]
    [InlineData(2, "--scenario", "no-such.yaml")]
    [InlineData(6, "--store", "postgres://u:secret@host/db")]
    public async Task Simulate_WrongOption_SaysOneLineAndKeepsSecrets(int code, params string[] options)
    {
        using TemporaryFolder folder = new();
        ProcessResult result = await Simulate(folder, options);
        result.ExitCode.ShouldBe(code, result.Error);
        result.Error.ShouldNotContain("   at ");
        result.Error.ShouldNotContain("secret");
    }

    [Fact]
    public async Task Simulate_EvidenceOfAnEmptyStore_UsesThePackageAndSaysSo()
    {
        using TemporaryFolder folder = new();
        JsonNode json = await Json(folder, "--replications", "1", "--evidence", "store");
        json["warnings"]!.AsArray().ShouldContain(warning => ((string)warning!).StartsWith("--evidence store", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Simulate_Interrupted_KeepsWhatWasFinished()
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryFolder folder = new();
        using Process process = TestProcess.Start(
            "dotnet", [TestProcess.Karvan, "simulate", _mini, "--store", folder["store"], "--replications", "100000", "--format", "json", "--out", folder["result"]], folder.Path);
        (await process.StandardError.ReadLineAsync()).ShouldNotBeNull(); // the first progress
        await TestProcess.RunAsync("sh", ["-c", $"kill -INT {process.Id}"], folder.Path);
        ProcessResult result = await TestProcess.FinishAsync(process);
        result.ExitCode.ShouldBe(130, result.Error);
        JsonNode json = JsonNode.Parse(result.Output)!;
        ((bool)json["partial"]!).ShouldBeTrue();
        ((int)json["run"]!["replications"]!).ShouldBeInRange(1, 99_999);
        File.Exists(folder["result", "simulate.json"]).ShouldBeTrue();
    }

    private static async Task<JsonNode> Json(TemporaryFolder folder, params string[] options)
    {
        ProcessResult result = await Simulate(folder, [.. options, "--format", "json"]);
        result.ExitCode.ShouldBe(0, result.Error);
        return JsonNode.Parse(result.Output)!;
    }

    private static Task<ProcessResult> Simulate(TemporaryFolder folder, params string[] options)
    {
        string[] store = options.Contains("--store") ? [] : ["--store", folder["store"]];
        return TestProcess.RunAsync("dotnet", [TestProcess.Karvan, "simulate", _mini, .. store, .. options], folder.Path);
    }
}
