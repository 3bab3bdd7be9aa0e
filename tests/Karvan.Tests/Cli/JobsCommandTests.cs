using System.Text.Json.Nodes;
using Karvan.Cli;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public sealed class JobsCommandTests : IDisposable
{
    private readonly string _store = Directory.CreateTempSubdirectory("karvan-jobs").FullName;

    public void Dispose() => Directory.Delete(_store, recursive: true);

    [Theory]
    [InlineData("simulate data/mini --replications 2 --warm-up 0")]
    [InlineData("simulate data/mini --replications 2 --warm-up 0 --precision 50% --evidence store")]
    [InlineData("compare data/mini baseline --package data/mini --replications 2 --warm-up 0")]
    [InlineData("bottlenecks data/mini --top 1 --replications 2 --warm-up 0 --seed 3")]
    [InlineData("sweep data/mini --grid running_speeds/RA-wagonload/km_per_day=200,400 --figure transit/all/wagon/mean --replications 1 --warm-up 0")]
    [InlineData("capacity data/mini --scope wagon --replications 2")]
    public async Task Run_Job_WritesWhatTheVerbPrints(string verb)
    {
        JsonNode added = await JsonOf($"jobs add {verb}");
        ((string)added["job"]!["state"]!, (string)added["job"]!["kind"]!).ShouldBe(("queued", verb.Split(' ')[0]));
        JsonNode run = await JsonOf("jobs run --once --quiet");
        JsonNode job = run["jobs"]!.AsArray().Single()!;
        ((string)job["state"]!).ShouldBe("done", (string?)job["error"]);
        BitsOf(JsonNode.Parse(File.ReadAllText((string)job["result"]!))!).ShouldBe(BitsOf(await JsonOf($"{verb} --quiet")));
    }

    [Fact]
    public async Task Jobs_AddedShownCancelledRemoved_AreWhatTheyAreSaidToBe()
    {
        await JsonOf("jobs add simulate data/mini --replications 2");
        await JsonOf("jobs add simulate data/mini --replications 3");
        (await JsonOf("jobs list")).AsObject().First().Key.ShouldBe("schema");
        ((string)(await JsonOf("jobs cancel 2"))["job"]!["state"]!).ShouldBe("cancelled");
        ((string)(await JsonOf("jobs cancel 2"))["job"]!["state"]!).ShouldBe("cancelled", "asking again changes nothing");
        IdsOf(await JsonOf("jobs list --state cancelled")).ShouldBe([2]);
        (await RunAsync("jobs show 1 --format table")).Output.ShouldContain("mini, 2024, 2 replications");
        (await RunAsync("jobs remove 1")).Code.ShouldBe(4);
        (await RunAsync("jobs remove 2")).Code.ShouldBe(0);
        IdsOf(await JsonOf("jobs list")).ShouldBe([1]);
    }

    [Theory]
    [InlineData("jobs", 3, "karvan jobs add, run")]
    [InlineData("jobs add", 3, "name a verb")]
    [InlineData("jobs add check data/mini --coverage", 3, "'check' does not run as a job")]
    [InlineData("jobs add simulate --year 1800", 3, "1990 to 2100")]
    [InlineData("jobs add simulate data/mini --year 1995", 4, "--year 1995")]
    [InlineData("jobs add simulate data/mini --keep here", 3, "--keep")]
    [InlineData("jobs add simulate no-such-folder", 2, "no-such-folder")]
    [InlineData("jobs add simulate --scenario no-such.yaml", 2, "no-such.yaml")]
    [InlineData("jobs add compare baseline", 3, "stands alone")]
    [InlineData("jobs add sweep data/mini --grid nowhere=1,2", 3, "no such parameter")]
    [InlineData("jobs add bottlenecks data/mini --replications 1", 3, "2 or more")]
    [InlineData("jobs add capacity data/mini --replications 1", 3, "2 to 100")]
    [InlineData("jobs show 7", 4, "there is no job 7")]
    [InlineData("jobs cancel 7", 4, "there is no job 7")]
    [InlineData("jobs remove 7", 4, "there is no job 7")]
    [InlineData("jobs show seven", 3, "write a whole number")]
    [InlineData("jobs list --state lost", 3, "lost")]
    [InlineData("jobs run --once --until-empty", 3, "choose one")]
    [InlineData("jobs run --lease 1", 3, "2 to 3600")]
    public async Task Call_Wrong_SaysSoAndKeepsNothing(string call, int code, string message)
    {
        (int actual, string output, string error) = await RunAsync(call);
        actual.ShouldBe(code, error);
        output.ShouldBeEmpty();
        error.ShouldContain(message);
        error.ShouldNotContain("System.");
        IdsOf(await JsonOf("jobs list")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Store_DamagedOrNotToBeMade_EndsWithSixAndOneLine()
    {
        Directory.CreateDirectory(Path.Combine(_store, "jobs"));
        await File.WriteAllTextAsync(Path.Combine(_store, "jobs", "jobs.db"), new string('x', 5000));
        (int code, string output, string error) = await RunAsync("jobs list");
        (code, output, error.Trim().Split('\n').Length).ShouldBe((6, "", 1), error);
        error.ShouldContain("damaged");
        Directory.Delete(Path.Combine(_store, "jobs"), recursive: true);
        await File.WriteAllTextAsync(Path.Combine(_store, "jobs"), "in the way");
        (code, _, error) = await RunAsync("jobs add simulate data/mini");
        code.ShouldBe(6, error);
    }

    private static int[] IdsOf(JsonNode list) => [.. list["jobs"]!.AsArray().Select(job => (int)job!["id"]!)];

    private static string BitsOf(JsonNode result)
    {
        result.AsObject().Remove("timing");
        return result.ToJsonString();
    }

    private async Task<JsonNode> JsonOf(string call)
    {
        (int code, string output, string error) = await RunAsync(call);
        code.ShouldBe(0, error);
        return JsonNode.Parse(output)!;
    }

    private async Task<(int Code, string Output, string Error)> RunAsync(string call)
    {
        StringWriter output = new(), error = new();
        CliEnvironment environment = new() { Output = output, Error = error, WorkingFolder = Repository.Root, StoreVariable = _store };
        int code = await CliApplication.RunAsync(call.Split(' '), Verbs.All(), environment);
        return (code, output.ToString(), error.ToString());
    }
}
