using System.Text.Json;
using Karvan.Cli;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public class SweepCommandTests
{
    private const string Speed = "running_speeds/RA-wagonload/km_per_day";

    private static async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        StringWriter output = new(), error = new();
        CliEnvironment environment = new() { Output = output, Error = error, WorkingFolder = Repository.Root };
        int code = await CliApplication.RunAsync(["sweep", "data/mini", "--quiet", "--warm-up", "0", .. args], Verbs.All(), environment);
        return (code, output.ToString(), error.ToString());
    }

    [Fact]
    public async Task Sweep_Evidence_GivesTheContract()
    {
        (int code, string output, string error) = await RunAsync("--vary", $"{Speed}=200..500", "--vary", "fleets/ferries/vessels=3..30", "--figure", "transit/all/wagon/p90", "--runs", "130");
        JsonElement sweep = JsonDocument.Parse(output).RootElement;
        code.ShouldBe(5, "so few rows leave intervals too wide to rank by" + error);
        sweep.GetProperty("stoppedBy").GetString().ShouldBe("width");
        sweep.GetProperty("sensitivity").EnumerateArray().ShouldContain(row => row.GetProperty("isWide").GetBoolean() && row.GetProperty("high").GetDouble() - row.GetProperty("low").GetDouble() > 0.5);
        sweep.EnumerateObject().First().Name.ShouldBe("schema");
        (sweep.GetProperty("run").GetProperty("verb").GetString(), sweep.GetProperty("figure").GetString()).ShouldBe(("sweep", "transit/all/wagon/p90"));
        JsonElement first = sweep.GetProperty("screening")[0];
        (first.GetProperty("parameter").GetString(), first.GetProperty("claimIds").GetArrayLength()).ShouldBe((Speed, 0));
        first.GetProperty("muStar").GetDouble().ShouldBeGreaterThan(0.2);
        first.GetProperty("sigma").GetDouble().ShouldBeGreaterThan(0);
        sweep.GetProperty("screening")[1].GetProperty("claimIds").GetArrayLength().ShouldBe(2);
        foreach (string name in new[] { "parameter", "first", "total", "low", "high" }) sweep.GetProperty("sensitivity")[0].TryGetProperty(name, out _).ShouldBeTrue(name);
    }

    [Theory]
    [InlineData("table")]
    [InlineData("csv")]
    public async Task Sweep_Grid_IsPrinted(string format)
    {
        (int code, string output, string error) = await RunAsync("--grid", $"{Speed}=200,400", "--figure", "transit/all/wagon/mean", "--replications", "2", "--format", format);
        code.ShouldBe(0, error);
        output.ShouldContain(Speed);
        output.ShouldContain("200");
    }

    [Fact]
    public async Task Sweep_UnknownFigure_IsNoAnswer()
    {
        (int code, string output, string error) = await RunAsync("--grid", $"{Speed}=200,400", "--figure", "transit/all/wagon/worst");
        (code, output).ShouldBe((4, ""));
        error.ShouldContain("transit/all/wagon/mean");
    }

    [Theory]
    [InlineData("--grid", "running_speeds/RA-wagonload/km_per_day=fast")]
    [InlineData("--grid", "=1,2")]
    [InlineData("--grid", "nowhere=1,2")]
    [InlineData("--vary", "running_speeds/RA-wagonload/km_per_day=5")]
    [InlineData("--budget", "soon")]
    [InlineData("--budget", "0s")]
    [InlineData("--lhs", "1")]
    [InlineData("--replications", "3")]
    [InlineData("--runs", "3")]
    public async Task Sweep_BadRequest_IsWrongUsage(string option, string text)
    {
        (int code, string output, string error) = await RunAsync(option, text);
        (code, output).ShouldBe((3, ""));
        error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Sweep_GridAndHypercube_ChooseOne()
    {
        (int code, _, string error) = await RunAsync("--grid", $"{Speed}=200,400", "--lhs", "5");
        code.ShouldBe(3);
        error.ShouldContain("--lhs");
    }
}
