using System.Text.Json;
using Karvan.Cli;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

/// <summary>The verb on the hand-made corridor.</summary>
public sealed class BranchCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("karvan-branch-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Branch_PortClosed_GivesTheContract()
    {
        await KeepAsync();
        (await RunAsync("branch", "kept", "--scenario", Scenario("close: {place: eastport, from: 2024-06-10, to: 2024-06-19}"), "--format", "json")).ShouldBe(0, _error.ToString());
        using JsonDocument json = JsonDocument.Parse(_output.ToString());
        JsonElement root = json.RootElement;
        root.EnumerateObject().Take(2).Select(member => member.Name).ShouldBe(["schema", "run"]);
        (root.GetProperty("run").GetProperty("verb").GetString(), root.GetProperty("at").GetString(), root.GetProperty("runs").GetArrayLength()).ShouldBe(("branch", "2024-06-10", 2));
        foreach (string name in new[] { "figure", "a", "b", "difference", "low", "high" }) root.GetProperty("differences")[0].TryGetProperty(name, out _).ShouldBeTrue(name);
        JsonElement all = root.GetProperty("underWay")[0];
        all.GetProperty("id").GetString().ShouldBe("underWay/all");
        all.GetProperty("daysLater").GetProperty("p90").GetDouble().ShouldBeGreaterThan(5);
        all.GetProperty("notThere").GetProperty("with").GetDouble().ShouldBe(0);
    }

    [Theory]
    [InlineData("table", "Under way on 2024-06-10")]
    [InlineData("csv", "transit/all/wagon/p90")]
    public async Task Branch_AsTable_ShowsBoth(string format, string text)
    {
        await KeepAsync();
        (await RunAsync("branch", "kept", "--scenario", Scenario("close: {place: eastport, from: 2024-06-10, to: 2024-06-19}"), "--replications", "2", "--format", format)).ShouldBe(0, _error.ToString());
        _output.ToString().ShouldContain(text);
    }

    [Fact]
    public async Task Branch_WhatDoesNotFit_IsOneLine()
    {
        string storm = Scenario("close: {place: eastport, from: 2024-06-10}");
        await RefusedAsync(2, "There is no folder", "branch", "nowhere", "--scenario", storm);
        await RefusedAsync(3, "--checkpoint-at needs --keep", "simulate", "mini", "--checkpoint-at", "2024-06-10");
        await RefusedAsync(3, "write a day, for example 2024-11-05", "simulate", "mini", "--keep", "kept", "--checkpoint-at", "June");
        await RefusedAsync(2, "is not in the run", "simulate", "mini", "--keep", "kept", "--checkpoint-at", "2025-06-10");
        await KeepAsync();
        await RefusedAsync(3, "write a day", "branch", "kept", "--scenario", storm, "--at", "soon");
        await RefusedAsync(2, "keeps 2024-06-10, not 2024-06-12", "branch", "kept", "--scenario", storm, "--at", "2024-06-12");
        await RefusedAsync(3, "must be 1 to 2, which are kept, not 3", "branch", "kept", "--scenario", storm, "--replications", "3");
        await RefusedAsync(2, "line 5: close has no first day", "branch", "kept", "--scenario", Scenario("close: {place: eastport}"));
        string places = Path.Combine(_folder, "mini", "places.csv");
        File.WriteAllText(places, File.ReadAllText(places).Replace("invented", "made up", StringComparison.Ordinal));
        await RefusedAsync(2, "package hash", "branch", "kept", "--scenario", Scenario("close: {place: eastport, from: 2024-06-10}"));
    }

    private async Task KeepAsync()
    {
        CopyMini();
        (await RunAsync("simulate", "mini", "--replications", "2", "--warm-up", "10", "--keep", "kept", "--checkpoint-at", "2024-06-10", "--format", "json")).ShouldBe(0, _error.ToString());
        _output.GetStringBuilder().Clear();
        _error.GetStringBuilder().Clear();
    }

    private void CopyMini()
    {
        string mini = Repository.PathOf("data", "mini");
        foreach (string file in Directory.EnumerateFiles(mini, "*", SearchOption.AllDirectories))
        {
            string copy = Path.Combine(_folder, "mini", Path.GetRelativePath(mini, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    private string Scenario(string change)
    {
        File.WriteAllText(Path.Combine(_folder, "scenario.yaml"), $"version: 1\nname: test\nbase: mini\nchanges:\n  - {change}\n");
        return "scenario.yaml";
    }

    private async Task RefusedAsync(int code, string reason, params string[] args)
    {
        CopyMiniOnce();
        _error.GetStringBuilder().Clear();
        (await RunAsync(args)).ShouldBe(code, _error.ToString());
        _output.ToString().ShouldBeEmpty();
        _error.ToString().ShouldContain(reason);
        _error.ToString().ShouldNotContain("internal fault");
    }

    private void CopyMiniOnce()
    {
        if (!Directory.Exists(Path.Combine(_folder, "mini"))) CopyMini();
    }

    private Task<int> RunAsync(params string[] args) => CliApplication.RunAsync([.. args, "--quiet"], Verbs.All(), new CliEnvironment { Output = _output, Error = _error, WorkingFolder = _folder });
}
