using System.Text.Json;
using Karvan.Cli;
using Karvan.Cli.Commands;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

/// <summary>The verb on the hand-made corridor.</summary>
public sealed class CalibrateCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("karvan-calibrate-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        _output.Dispose();
        _error.Dispose();
    }

    [Fact]
    public async Task Calibrate_TenRows_GivesJsonWithStableIds()
    {
        Write("log.csv", "shipment_id,place,event,time\n" + Rows());
        (await RunAsync("log.csv", "--ready", "2026-12-01", "--format", "json")).ShouldBe(ExitCode.Done, _error.ToString());
        using JsonDocument json = JsonDocument.Parse(_output.ToString());
        JsonElement root = json.RootElement;
        root.EnumerateObject().First().Name.ShouldBe("schema");
        root.GetProperty("run").GetProperty("verb").GetString().ShouldBe("calibrate");
        root.GetProperty("stages").EnumerateArray().Select(stage => stage.GetProperty("id").GetString()).ShouldContain("stage/frontier/arrived/frontier/left");
        root.GetProperty("doorToDoor")[0].GetProperty("ready").GetString().ShouldBe("2026-12-01");
        root.GetProperty("findings").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task Calibrate_OtherColumns_AreAskedFor()
    {
        Write("log.csv", "Box,Where,event,time\n" + Rows());
        (await RunAsync(new StringReader("9\n1\nwhere\n"), "log.csv", "--format", "json")).ShouldBe(ExitCode.Done, _error.ToString());
        _error.ToString().ShouldContain("'9' is none of them");
        _error.ToString().ShouldContain("place: \"Where\"");
    }

    [Fact]
    public async Task Calibrate_OverlayTwice_NeedsForceAndPasses()
    {
        Write("log.csv", "shipment_id,place,event,time\n" + Rows());
        (await RunAsync("log.csv", "--out", "own", "--format", "json")).ShouldBe(ExitCode.Done, _error.ToString());
        (await RunAsync("log.csv", "--out", "own")).ShouldBe(ExitCode.WrongUsage);
        (await RunAsync("log.csv", "--out", "own", "--force", "--format", "json")).ShouldBe(ExitCode.Done, _error.ToString());
        (await CliApplication.RunAsync(["check", Path.Combine(_folder, "own")], [new CheckCommand()], Environment())).ShouldBe(0, _output.ToString());
    }

    [Theory]
    [InlineData(2, "there is no column 'place'", "shipment_id,spot,event,time\nS1,orient,DEPA,2024-03-01T00:00Z\n")]
    [InlineData(2, "0 of 1 rows can be used; a calibration needs 10", "shipment_id,place,event,time\nS1,nowhere,DEPA,2024-03-01T00:00Z\n")]
    [InlineData(2, "2 cells under 4 columns", "shipment_id,place,event,time\nS1,orient\n")]
    [InlineData(2, "the file is empty", "")]
    [InlineData(3, "'Mars' is no time zone", "shipment_id,place,event,time\n", "--zone", "Mars")]
    [InlineData(3, "'soon' is no day", "shipment_id,place,event,time\n", "--ready", "soon")]
    [InlineData(3, "is not from 2 to", "", "--replications", "1")]
    [InlineData(2, "the file cannot be read", "shipment_id,place,event,time\n", "--columns", "none.yaml")]
    public async Task Calibrate_WrongInput_IsOneClearMessage(int code, string said, string text, params string[] options)
    {
        Write("log.csv", options.Contains("--replications") ? "shipment_id,place,event,time\n" + Rows() : text);
        ((int)await RunAsync(["log.csv", .. options])).ShouldBe(code);
        _error.ToString().ShouldContain(said);
        _error.ToString().ShouldNotContain("   at ");
    }

    private static string Rows() => string.Concat(Enumerable.Range(1, 3).Select(i => string.Concat(
        $"S{i},orient,DEPA,2024-03-0{i}T00:00Z\n", $"S{i},Frontier,ARRI,2024-03-0{i}T12:00Z\n", $"S{i},Frontier,DEPA,2024-03-0{i + 1}T0{i}:00Z\n", $"S{i},East Port,ARRI,2024-03-0{i + 2}T0{i}:00Z\n")));

    private void Write(string file, string text) => File.WriteAllText(Path.Combine(_folder, file), text);

    private Task<ExitCode> RunAsync(params string[] args) => RunAsync(null, args);

    private async Task<ExitCode> RunAsync(TextReader? input, params string[] args)
    {
        _output.GetStringBuilder().Clear();
        string[] line = ["calibrate", .. args, "--package", Repository.PathOf("data", "mini"), .. args.Contains("--replications") ? Array.Empty<string>() : ["--replications", "2"]];
        return (ExitCode)await CliApplication.RunAsync(line, [new CalibrateCommand()], Environment() with { Input = input });
    }

    private CliEnvironment Environment() => new() { Output = _output, Error = _error, WorkingFolder = _folder };
}
