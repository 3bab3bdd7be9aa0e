using Shouldly;
using Xunit;

namespace Karvan.IntegrationTests.Cli;

/// <summary>
/// The launcher script, in a copy of the layout with a space in its path and a dotnet that writes down how it was called:
/// when it builds, what it runs, and what it does when the build fails.
/// </summary>
public sealed class LauncherTests : IDisposable
{
    private const string FakeDotnet = """
        #!/bin/sh
        if [ "$1" = build ]; then
          echo 'output of the build'
          echo build >>"$CALLS"
          [ -z "${BUILD_FAILS:-}" ] || exit 1
          mkdir -p "$(dirname "$DLL")"
          touch "$DLL"
          exit 0
        fi
        shift
        echo "run in $(pwd) home=$KARVAN_HOME"
        for argument; do echo "<$argument>"; done
        exit 5

        """;

    private readonly TemporaryFolder _folder = new();

    public LauncherTests()
    {
        if (OperatingSystem.IsWindows()) return;
        Directory.CreateDirectory(Home("src"));
        Directory.CreateDirectory(_folder["bin"]);
        Directory.CreateDirectory(_folder["else where"]);
        File.Copy(Path.Combine(TestProcess.Root, "karvan"), Home("karvan"));
        foreach (string name in new[] { "global.json", "Directory.Build.props", "Directory.Packages.props", "src/A.cs" })
            File.WriteAllText(Home(name), "");
        File.WriteAllText(_folder["bin", "dotnet"], FakeDotnet);
        File.SetUnixFileMode(_folder["bin", "dotnet"], UnixFileMode.UserRead | UnixFileMode.UserExecute);
        SetTimes(-60);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Launcher_FirstCallFromElsewhere_BuildsThenRunsWithArgumentsAsGiven()
    {
        if (OperatingSystem.IsWindows()) return;
        ProcessResult result = await RunAsync("check", "two words", "*");
        result.ExitCode.ShouldBe(5);
        result.Output.ShouldBe($"run in {_folder["else where"]} home={Home()}\n<check>\n<two words>\n<*>\n");
        result.Error.ShouldBe("karvan: building (first use or changed sources) ...\n");
        Builds.ShouldBe(1);
    }

    [Fact]
    public async Task Launcher_NothingChanged_DoesNotBuildAgain()
    {
        if (OperatingSystem.IsWindows()) return;
        await RunAsync();
        ProcessResult second = await RunAsync();
        Builds.ShouldBe(1);
        second.Error.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("src/A.cs")]
    [InlineData("global.json")]
    [InlineData("Directory.Packages.props")]
    public async Task Launcher_SourceTouched_BuildsAgain(string source)
    {
        if (OperatingSystem.IsWindows()) return;
        await RunAsync();
        File.SetLastWriteTimeUtc(Home(source), File.GetLastWriteTimeUtc(Home("artifacts", "karvan.stamp")).AddSeconds(1));
        await RunAsync();
        Builds.ShouldBe(2);
    }

    [Fact]
    public async Task Launcher_SourceDeleted_BuildsAgain()
    {
        if (OperatingSystem.IsWindows()) return;
        await RunAsync();
        File.Delete(Home("src", "A.cs"));
        Directory.SetLastWriteTimeUtc(Home("src"), File.GetLastWriteTimeUtc(Home("artifacts", "karvan.stamp")).AddSeconds(1));
        await RunAsync();
        Builds.ShouldBe(2);
    }

    [Fact]
    public async Task Launcher_BuildFails_SaysSoAndTriesAgainNextTime()
    {
        if (OperatingSystem.IsWindows()) return;
        ProcessResult failed = await RunAsync(("BUILD_FAILS", "1"));
        failed.ExitCode.ShouldBe(2);
        failed.Output.ShouldBeEmpty();
        failed.Error.ShouldContain("output of the build");
        failed.Error.ShouldContain("the build failed");
        (await RunAsync()).ExitCode.ShouldBe(5);
        Builds.ShouldBe(2);
    }

    [Fact]
    public async Task Launcher_TwoAtOnce_BuildOnce()
    {
        if (OperatingSystem.IsWindows()) return;
        ProcessResult[] results = await Task.WhenAll(RunAsync(), RunAsync(), RunAsync());
        results.ShouldAllBe(result => result.ExitCode == 5);
        Builds.ShouldBe(1);
    }

    [Fact]
    public async Task Launcher_ThroughASymbolicLink_FindsItsFolder()
    {
        if (OperatingSystem.IsWindows()) return;
        File.CreateSymbolicLink(_folder["bin", "karvan"], Home("karvan"));
        ProcessResult result = await RunScriptAsync(_folder["bin", "karvan"], [], null);
        result.ExitCode.ShouldBe(5, result.Error);
        result.Output.ShouldContain($"home={Home()}");
    }

    private int Builds => File.Exists(_folder["calls"]) ? File.ReadAllLines(_folder["calls"]).Length : 0;

    private string Home(params string[] parts) => _folder[["ho me", .. parts]];

    private void SetTimes(int seconds)
    {
        DateTime time = TimeProvider.System.GetUtcNow().UtcDateTime.AddSeconds(seconds);
        foreach (string file in Directory.EnumerateFiles(Home(), "*", SearchOption.AllDirectories)) File.SetLastWriteTimeUtc(file, time);
        Directory.SetLastWriteTimeUtc(Home("src"), time);
    }

    private Task<ProcessResult> RunAsync(params string[] arguments) => RunScriptAsync(Home("karvan"), arguments, null);

    private Task<ProcessResult> RunAsync((string Name, string Value) variable) => RunScriptAsync(Home("karvan"), [], variable);

    private Task<ProcessResult> RunScriptAsync(string script, string[] arguments, (string Name, string Value)? variable)
    {
        Dictionary<string, string?> environment = new(StringComparer.Ordinal)
        {
            ["PATH"] = _folder["bin"] + Path.PathSeparator + Environment.GetEnvironmentVariable("PATH"),
            ["CALLS"] = _folder["calls"],
            ["DLL"] = Home("artifacts", "bin", "Karvan.Cli", "release", "karvan.dll"),
        };
        if (variable is { } set) environment[set.Name] = set.Value;
        return TestProcess.RunAsync(script, arguments, _folder["else where"], environment);
    }
}
