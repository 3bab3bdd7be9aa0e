using System.Text.Json;
using Karvan.Cli;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

/// <summary>The verbs balance and demand on the corridor that can be computed by hand.</summary>
public class DemandCommandsTests
{
    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        StringWriter output = new(), error = new();
        CliEnvironment environment = new() { Output = output, Error = error, WorkingFolder = Repository.Root };
        int code = await CliApplication.RunAsync(args, Verbs.All(), environment);
        return (code, output.ToString(), error.ToString());
    }

    [Fact]
    public async Task Balance_Mini_HoldsTotalsAgainstTheFleets()
    {
        (int code, string output, _) = await RunAsync("balance", "data/mini", "--year", "2024");
        code.ShouldBe(0);
        JsonElement balance = JsonDocument.Parse(output).RootElement;
        balance.GetProperty("schema").GetInt32().ShouldBe(1);
        JsonElement run = balance.GetProperty("run");
        (run.GetProperty("verb").GetString(), run.GetProperty("year").GetInt32()).ShouldBe(("balance", 2024));
        run.GetProperty("packageHash").GetString().ShouldBe(balance.GetProperty("packageHash").GetString());
        JsonElement boxes = balance.GetProperty("rows").EnumerateArray().First(row => row.GetProperty("mode").GetString() == "container");
        boxes.GetProperty("capacity").GetDouble().ShouldBe(12 * 8784 / 60.0 * 100, 1e-6);
        boxes.GetProperty("use").GetDouble().ShouldBe(1000 / 175_680.0, 1e-9);
        foreach (JsonElement row in balance.GetProperty("residuals").EnumerateArray()) row.GetProperty("tiesOut").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    public async Task Balance_EveryFormat_IsPrinted(string format)
    {
        (int code, string output, _) = await RunAsync("balance", "data/mini", "--format", format);
        code.ShouldBe(0);
        output.ShouldContain("container");
    }

    [Fact]
    public async Task Balance_YearWithoutTotals_SaysWhichThereAre()
    {
        (int code, string output, string error) = await RunAsync("balance", "data/mini", "--year", "1999");
        (code, output).ShouldBe((4, ""));
        error.ShouldContain("2024");
    }

    [Fact]
    public async Task DemandRefit_NothingSet_LeavesTheCells()
    {
        (int code, string output, _) = await RunAsync("demand", "refit", "data/mini", "--year", "2024");
        code.ShouldBe(0);
        JsonElement.ArrayEnumerator rows = JsonDocument.Parse(output).RootElement.GetProperty("residuals").EnumerateArray();
        rows.ShouldNotBeEmpty();
        rows.ShouldAllBe(row => Math.Abs(row.GetProperty("residual").GetDouble()) < 1e-6);
    }

    [Fact]
    public async Task DemandRefit_Csv_HasTheColumnsOfTheTable()
    {
        (int code, string output, _) = await RunAsync("demand", "refit", "data/mini", "--format", "csv");
        code.ShouldBe(0);
        output.ShouldStartWith(File.ReadLines(Repository.PathOf("data", "mini", "demand.csv")).First());
    }

    [Theory]
    [InlineData("--set", "nowhere=5")]
    [InlineData("--set", "b=many")]
    [InlineData("--share", "b=0.5")]
    [InlineData("--share", "b/x=1.5")]
    public async Task DemandRefit_BadRequest_IsWrongUsage(string option, string text)
    {
        (int code, string output, string error) = await RunAsync("demand", "refit", "data/mini", option, text);
        (code, output).ShouldBe((3, ""));
        error.Trim().Split('\n').Length.ShouldBe(1);
    }

    [Fact]
    public async Task Demand_WithoutAction_SaysWhatThereIs()
    {
        (int code, _, string error) = await RunAsync("demand");
        code.ShouldBe(3);
        error.ShouldContain("refit");
    }
}
