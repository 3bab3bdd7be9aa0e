using System.Diagnostics;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Karvan.IntegrationTests.Cli;

/// <summary>What the shell promises to every verb, seen from outside.</summary>
public class ShellProcessTests
{
    [Theory]
    [InlineData("input", 2, "links.csv, row 7")]
    [InlineData("answer", 4, "There is no route.")]
    [InlineData("server", 6, "Nobody answers")]
    [InlineData("fault", 70, "InvalidOperationException")]
    public async Task Failure_OfAKind_IsOneLineAndItsExitCode(string kind, int code, string text)
    {
        ProcessResult result = await TestProcess.RunProbeAsync("fail", kind);
        result.ExitCode.ShouldBe(code);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(text);
        result.Error.ShouldNotContain("   at ");
        result.Error.TrimEnd().ShouldNotContain('\n');
    }

    [Fact]
    public async Task Verb_Misspelt_IsAnsweredWithTheNearest()
    {
        ProcessResult result = await TestProcess.RunProbeAsync("shw");
        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("show");
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Help_OfAVerb_EndsWithAnExample()
    {
        ProcessResult result = await TestProcess.RunProbeAsync("show", "--help");
        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("Example:\n  probe show --format csv");
    }

    [Fact]
    public async Task Format_InAPipe_IsJsonWithSchemaFirst()
    {
        ProcessResult result = await TestProcess.RunProbeAsync("show");
        result.ExitCode.ShouldBe(1);
        using JsonDocument json = JsonDocument.Parse(result.Output);
        json.RootElement.EnumerateObject().First().Name.ShouldBe("schema");
        json.RootElement.GetProperty("share").GetDouble().ShouldBe(0.1 + 0.2);
        result.Output.ShouldContain("Ələt");
    }

    [Fact]
    public async Task Csv_TextThatLooksLikeAFormula_IsDefused()
    {
        ProcessResult result = await TestProcess.RunProbeAsync("show", "--format", "csv");
        result.Output.ShouldBe("name,tonnes\nAqtau – Ələt,1234567.25\n'=1+1,-0.1\n\"a, \"\"b\"\"\",\n");
        result.Error.ShouldContain("--out");
    }

    [Fact]
    public async Task Table_InAPipe_HasNoColorsAndNoControlCharacters()
    {
        ProcessResult result = await TestProcess.RunAsync("dotnet", [TestProcess.Probe, "show", "--format", "table"], Path.GetTempPath(),
            new() { ["TERM"] = "xterm-256color", ["FORCE_COLOR"] = "1" });
        result.Output.ShouldContain("1,234,567");
        result.Output.ShouldNotContain('\u001b');
    }

    [Fact]
    public async Task Out_NewFolder_HoldsEveryFile()
    {
        using TemporaryFolder folder = new();
        ProcessResult result = await TestProcess.RunProbeAsync("show", "--out", folder["result"]);
        result.ExitCode.ShouldBe(1);
        File.Exists(folder["result", "show.json"]).ShouldBeTrue();
        File.ReadAllText(folder["result", "second.csv"]).ShouldStartWith("x\n");
        Directory.EnumerateFileSystemEntries(folder.Path).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Out_FilledFolder_IsRefusedWithoutForceAndKeepsForeignFilesWithIt()
    {
        using TemporaryFolder folder = new();
        File.WriteAllText(folder["mine.txt"], "mine");
        ProcessResult refused = await TestProcess.RunProbeAsync("show", "--out", folder.Path);
        refused.ExitCode.ShouldBe(3);
        refused.Error.ShouldContain("--force");
        Directory.EnumerateFileSystemEntries(folder.Path).Count().ShouldBe(1);

        (await TestProcess.RunProbeAsync("show", "--out", folder.Path, "--force")).ExitCode.ShouldBe(1);
        File.ReadAllText(folder["mine.txt"]).ShouldBe("mine");
        File.Exists(folder["show.json"]).ShouldBeTrue();
    }

    [Fact]
    public async Task Out_VerbThatFails_LeavesNothing()
    {
        using TemporaryFolder folder = new();
        (await TestProcess.RunProbeAsync("fail", "input", "--out", folder["result"])).ExitCode.ShouldBe(2);
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("TERM")]
    [InlineData("INT")]
    public async Task Signal_DuringWork_Ends130AndLeavesNothing(string signal)
    {
        if (OperatingSystem.IsWindows()) return;
        using TemporaryFolder folder = new();
        using Process process = TestProcess.Start("dotnet", [TestProcess.Probe, "wait", "--out", folder["result"]], folder.Path);
        (await process.StandardError.ReadLineAsync()).ShouldBe("waiting");
        Directory.EnumerateFileSystemEntries(folder.Path).Count().ShouldBe(1);

        await TestProcess.RunAsync("sh", ["-c", $"kill -{signal} {process.Id}"], folder.Path);
        ProcessResult result = await TestProcess.FinishAsync(process);
        result.ExitCode.ShouldBe(130);
        result.Error.ShouldBe("karvan wait: cancelled.\n");
        Directory.EnumerateFileSystemEntries(folder.Path).ShouldBeEmpty();
    }

    [Fact]
    public async Task Verb_None_IsWrongUsage()
    {
        ProcessResult result = await TestProcess.RunProbeAsync();
        result.ExitCode.ShouldBe(3);
        result.Output.ShouldBeEmpty();
    }
}
