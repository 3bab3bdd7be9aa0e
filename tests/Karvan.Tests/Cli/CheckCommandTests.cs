using System.Text.Json;
using Karvan.Cli;
using Karvan.Cli.Commands;
using Karvan.Cli.Shell;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryPackage _package = new();
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        _package.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Check_CleanPackage_IsZeroWithCoverage()
    {
        (await RunAsync()).ShouldBe(ExitCode.Done);
        using JsonDocument json = JsonDocument.Parse(_output.ToString());
        json.RootElement.GetProperty("schema").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("findings").GetArrayLength().ShouldBe(0);
        json.RootElement.GetProperty("run").GetProperty("id").GetString()!.Length.ShouldBe(64);
        JsonElement coverage = json.RootElement.GetProperty("coverage");
        (coverage.GetProperty("claim").GetDouble() + coverage.GetProperty("derived").GetDouble() + coverage.GetProperty("assumed").GetDouble()).ShouldBe(1, 1e-9);
    }

    [Fact]
    public async Task Check_BrokenPackage_IsOneAndSaysWhere()
    {
        _package.SetCell("links.csv", 3, "length_km", "far");
        (await RunAsync()).ShouldBe(ExitCode.Findings);
        using JsonDocument json = JsonDocument.Parse(_output.ToString());
        JsonElement finding = json.RootElement.GetProperty("findings")[0];
        finding.GetProperty("file").GetString().ShouldBe("links.csv");
        finding.GetProperty("row").GetInt32().ShouldBe(3);
        finding.GetProperty("column").GetString().ShouldBe("length_km");
        finding.GetProperty("value").GetString().ShouldBe("far");
        finding.GetProperty("rule").GetString().ShouldBe("type");
        finding.GetProperty("mend").GetString().ShouldNotBeNullOrEmpty();
        finding.GetProperty("severity").GetString().ShouldBe("error");
    }

    [Fact]
    public async Task Check_WarningsOnly_AreFindingsToo()
    {
        _package.AddRow("tariffs.csv", "");
        (await RunAsync()).ShouldBe(ExitCode.Findings);
    }

    [Fact]
    public async Task Check_WithoutDescriptor_IsTwoAndStillLists()
    {
        File.Delete(_package.PathOf("datapackage.json"));
        (await RunAsync()).ShouldBe(ExitCode.InvalidInput);
        _output.ToString().ShouldContain("file-missing");
    }

    [Fact]
    public async Task Check_FolderThatDoesNotExist_IsTwo()
    {
        CliEnvironment environment = Environment();
        (await CliApplication.RunAsync(["check", "no-such-folder"], [new CheckCommand()], environment)).ShouldBe((int)ExitCode.InvalidInput);
        _error.ToString().ShouldContain("no-such-folder");
    }

    [Fact]
    public async Task Check_FormulaAsValue_IsDefusedInCsv()
    {
        _package.SetCell("links.csv", 3, "length_km", "=1+1");
        await RunAsync("--format", "csv");
        _output.ToString().ShouldContain(",'=1+1,");
    }

    [Fact]
    public async Task Check_TableWithCoverage_ShowsTheShares()
    {
        (await RunAsync("--format", "table", "--coverage")).ShouldBe(ExitCode.Done);
        _output.ToString().ShouldContain("assumed");
        _output.ToString().ShouldContain("0 errors");
    }

    private async Task<ExitCode> RunAsync(params string[] options) =>
        (ExitCode)await CliApplication.RunAsync(["check", _package.Folder, .. options], [new CheckCommand()], Environment());

    private CliEnvironment Environment() => new() { Output = _output, Error = _error, WorkingFolder = Path.GetTempPath() };
}
