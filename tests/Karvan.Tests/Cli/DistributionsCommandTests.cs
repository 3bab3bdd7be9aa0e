using System.Text.Json;
using Karvan.Cli;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public sealed class DistributionsCommandTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("karvan-distributions-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task Distributions_OfOneDwell_GivesItsShapeAndWhatItRestsOn()
    {
        (int code, string output, _) = await RunAsync("data/titr", "--match", "dwell/dostyk", "--format", "json");

        code.ShouldBe(0);
        JsonElement one = JsonDocument.Parse(output).RootElement.GetProperty("distributions").EnumerateArray().ShouldHaveSingleItem();
        (one.GetProperty("family").GetString(), one.GetProperty("basis").GetString(), one.GetProperty("levelBasis").GetString()).ShouldBe(("lognormal", "assumed", "claim"));
        one.GetProperty("claimIds").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Distributions_WithTimesOfMyOwn_MatchesTwoPercentilesExactly()
    {
        string times = Path.Combine(_folder.FullName, "times.csv");
        await File.WriteAllTextAsync(times, "id,time,percentile\ndwell/dostyk-train-2016,4,50\ndwell/dostyk-train-2016,9,90\n");

        (int code, string output, _) = await RunAsync("data/titr", "--match", "dwell/dostyk", "--times", times, "--format", "json");

        code.ShouldBe(0);
        JsonElement fit = JsonDocument.Parse(output).RootElement.GetProperty("fits").EnumerateArray().ShouldHaveSingleItem();
        fit.GetProperty("basis").GetString().ShouldBe("matched");
        fit.GetProperty("p50").GetDouble().ShouldBe(4, 1e-9);
        fit.GetProperty("p90").GetDouble().ShouldBe(9, 1e-9);
    }

    [Theory]
    [InlineData("nothing is sampled in 2024", "data/mini")]
    [InlineData("--match: nothing that is sampled in 2024 has 'nowhere' in its id", "data/titr", "--match", "nowhere")]
    public async Task Distributions_OfNothing_SaysWhy(string message, params string[] args)
    {
        (int code, string output, string error) = await RunAsync(args);

        (code, output).ShouldBe((4, ""));
        error.ShouldContain(message);
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(params string[] args)
    {
        StringWriter output = new(), error = new();
        CliEnvironment environment = new() { Output = output, Error = error, WorkingFolder = Repository.Root, StoreVariable = _folder.FullName };
        int code = await CliApplication.RunAsync(["distributions", .. args], Verbs.All(), environment);
        return (code, output.ToString(), error.ToString());
    }
}
