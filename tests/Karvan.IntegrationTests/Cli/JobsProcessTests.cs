using System.Diagnostics;
using System.Text.Json.Nodes;
using Shouldly;
using Xunit;

namespace Karvan.IntegrationTests.Cli;

/// <summary>Jobs outlive the process that works at them.</summary>
public class JobsProcessTests
{
    private static readonly string _mini = Path.Combine(TestProcess.Root, "data", "mini");

    [Fact]
    public async Task Run_KilledAndRunAgain_GivesTheSameBitsFromItsCheckpoints()
    {
        using TemporaryFolder folder = new();
        string[] simulate = ["simulate", _mini, "--replications", "40"];
        await Finish(folder, ["jobs", "add", .. simulate]);
        await KillUnderWay(folder);
        ((string)(await Job(folder))["state"]!).ShouldBe("running");
        Directory.EnumerateFiles(Checkpoints(folder), "*.karvan").Count().ShouldBeInRange(1, 39);
        await Finish(folder, "jobs", "run", "--until-empty", "--lease", "2");
        JsonNode job = await Job(folder);
        ((string)job["state"]!, (int)job["attempt"]!).ShouldBe(("done", 2), (string?)job["error"]);
        BitsOf(await File.ReadAllTextAsync((string)job["result"]!)).ShouldBe(BitsOf((await Finish(folder, simulate)).Output));
    }

    [Fact]
    public async Task Cancel_FromAnotherProcess_EndsTheRunningJob()
    {
        using TemporaryFolder folder = new();
        await Finish(folder, "jobs", "add", "simulate", _mini, "--replications", "100000");
        using Process worker = Start(folder, "jobs", "run", "--until-empty");
        await UnderWay(folder, worker);
        ((bool)JsonNode.Parse((await Finish(folder, "jobs", "cancel", "1")).Output)!["job"]!["cancelAsked"]!).ShouldBeTrue();
        ProcessResult result = await TestProcess.FinishAsync(worker);
        result.ExitCode.ShouldBe(0, result.Error);
        ((string)(await Job(folder))["state"]!).ShouldBe("cancelled");
        Directory.Exists(Path.Combine(folder["store"], "jobs", "1")).ShouldBeFalse();
    }

    [Fact]
    public async Task Run_Interrupted_GivesTheJobBackAtOnce()
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryFolder folder = new();
        await Finish(folder, "jobs", "add", "simulate", _mini, "--replications", "100000");
        using Process worker = Start(folder, "jobs", "run");
        await UnderWay(folder, worker);
        await TestProcess.RunAsync("sh", ["-c", $"kill -INT {worker.Id}"], folder.Path);
        ProcessResult result = await TestProcess.FinishAsync(worker);
        result.ExitCode.ShouldBe(130, result.Error);
        JsonNode job = await Job(folder);
        ((string)job["state"]!, (string?)job["owner"]).ShouldBe(("queued", null));
        Directory.EnumerateFiles(Checkpoints(folder), "*.karvan").ShouldNotBeEmpty();
    }

    private static async Task KillUnderWay(TemporaryFolder folder)
    {
        using Process worker = Start(folder, "jobs", "run", "--lease", "2");
        await UnderWay(folder, worker);
        worker.Kill(entireProcessTree: true);
        await worker.WaitForExitAsync();
    }

    /// <summary>Waits until a worker keeps years of the first job, which it does within seconds.</summary>
    private static async Task UnderWay(TemporaryFolder folder, Process worker)
    {
        using CancellationTokenSource limit = new(TimeSpan.FromMinutes(1));
        while (!worker.HasExited && (!Directory.Exists(Checkpoints(folder)) || Directory.EnumerateFiles(Checkpoints(folder), "*.karvan").Count() < 4))
            await Task.Delay(5, limit.Token);
    }

    private static string Checkpoints(TemporaryFolder folder) => Path.Combine(folder["store"], "jobs", "1", "checkpoints");

    private static async Task<JsonNode> Job(TemporaryFolder folder) => JsonNode.Parse((await Finish(folder, "jobs", "show", "1")).Output)!["job"]!;

    private static string BitsOf(string json)
    {
        JsonObject result = JsonNode.Parse(json)!.AsObject();
        result.Remove("timing").ShouldBeTrue();
        return result.ToJsonString();
    }

    private static async Task<ProcessResult> Finish(TemporaryFolder folder, params string[] arguments)
    {
        using Process process = Start(folder, arguments);
        ProcessResult result = await TestProcess.FinishAsync(process);
        result.ExitCode.ShouldBe(0, result.Error);
        return result;
    }

    private static Process Start(TemporaryFolder folder, params string[] arguments) =>
        TestProcess.Start("dotnet", [TestProcess.Karvan, .. arguments, "--store", folder["store"], "--format", "json"], folder.Path);
}
