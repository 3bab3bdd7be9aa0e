using System.Diagnostics;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Karvan.IntegrationTests.Cli;

/// <summary><c>simulate --keep</c> goes on from where a killed or interrupted process was.</summary>
public class KeepProcessTests
{
    private static readonly string _mini = Path.Combine(TestProcess.Root, "data", "mini");

    [Fact]
    public async Task Simulate_KilledAndCalledAgain_GivesTheSameBits()
    {
        using TemporaryFolder folder = new();
        string[] options = ["--replications", "80", "--threads", "2"];
        using Process process = Start(folder, [.. options, "--keep", folder["kept"]]);
        await FilesIn(folder["kept"], 4, process);
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        Directory.EnumerateFiles(folder["kept"], "*.karvan").Count().ShouldBeLessThan(80);
        ProcessResult resumed = await Finish(folder, [.. options, "--keep", folder["kept"]]), plain = await Finish(folder, options);
        resumed.Error.ShouldContain("Going on from");
        BitsOf(resumed).ShouldBe(BitsOf(plain));
    }

    [Fact]
    public async Task Simulate_InterruptedAndCalledAgain_GivesTheSameBits()
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryFolder folder = new();
        string[] options = ["--replications", "80", "--threads", "2"];
        using Process process = Start(folder, [.. options, "--keep", folder["kept"]]);
        await FilesIn(folder["kept"], 4, process);
        await TestProcess.RunAsync("sh", ["-c", $"kill -INT {process.Id}"], folder.Path);
        (await TestProcess.FinishAsync(process)).ExitCode.ShouldBe(130);
        ProcessResult resumed = await Finish(folder, [.. options, "--keep", folder["kept"]]), plain = await Finish(folder, options);
        BitsOf(resumed).ShouldBe(BitsOf(plain));
    }

    [Fact]
    public async Task Simulate_KeptOfAnotherSeedOrDamaged_SaysOneLineAndChangesNothing()
    {
        using TemporaryFolder folder = new();
        (await Finish(folder, "--replications", "1", "--keep", folder["kept"])).ExitCode.ShouldBe(0);
        string file = Directory.EnumerateFiles(folder["kept"], "*.karvan").Single();
        await Refused(folder, file, "seed 42, not 43", "--seed", "43");
        byte[] bytes = await File.ReadAllBytesAsync(file);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes);
        await Refused(folder, file, "is damaged", "--seed", "42");
        await Refused(folder, file, "is a file, not a folder", "--keep", file);
    }

    private static async Task Refused(TemporaryFolder folder, string file, string reason, params string[] options)
    {
        byte[] before = await File.ReadAllBytesAsync(file);
        string[] keep = options.Contains("--keep") ? [] : ["--keep", folder["kept"]];
        ProcessResult result = await Finish(folder, ["--replications", "1", .. keep, .. options]);
        result.ExitCode.ShouldBe(2, result.Error);
        result.Output.ShouldBeEmpty();
        result.Error.Trim().Split('\n').Length.ShouldBe(1, result.Error);
        result.Error.ShouldContain(reason);
        (await File.ReadAllBytesAsync(file)).ShouldBe(before);
    }

    /// <summary>Waits until a run has begun to keep so many replications, which it does within seconds.</summary>
    private static async Task FilesIn(string folder, int count, Process process)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(1));
        while (!process.HasExited && (!Directory.Exists(folder) || Directory.EnumerateFiles(folder, "*.karvan").Count() < count))
            await Task.Delay(5, limit.Token);
    }

    private static string BitsOf(ProcessResult result)
    {
        result.ExitCode.ShouldBe(0, result.Error);
        JsonNode json = JsonNode.Parse(result.Output)!;
        ((string)json["run"]!["id"]!).Length.ShouldBe(64);
        json.AsObject().Remove("timing");
        return json.ToJsonString();
    }

    private static async Task<ProcessResult> Finish(TemporaryFolder folder, params string[] options)
    {
        using Process process = Start(folder, options);
        return await TestProcess.FinishAsync(process);
    }

    private static Process Start(TemporaryFolder folder, params string[] options) => TestProcess.Start(
        "dotnet", [TestProcess.Karvan, "simulate", _mini, "--store", folder["store"], "--format", "json", .. options], folder.Path);
}
