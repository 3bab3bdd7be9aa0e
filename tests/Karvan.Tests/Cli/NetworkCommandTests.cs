using System.Text.Json;
using Karvan.Cli;
using Karvan.Cli.Shell;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Cli;

public sealed class NetworkCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("karvan-network-").FullName;
    private readonly StringWriter _output = new();
    private readonly StringWriter _error = new();

    [Fact]
    public async Task Network_GeoJson_IsAFeatureCollection()
    {
        (await RunAsync("network", "data/mini", "--format", "geojson")).ShouldBe(0);
        using JsonDocument json = JsonDocument.Parse(_output.ToString());
        json.RootElement.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        json.RootElement.GetProperty("features").GetArrayLength().ShouldBeGreaterThan(5);
        _error.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Network_Json_HasSchemaDateAndRows()
    {
        (await RunAsync("network", "data/mini", "--format", "json", "--year", "2023")).ShouldBe(0);
        using JsonDocument json = JsonDocument.Parse(_output.ToString());
        json.RootElement.EnumerateObject().First().Name.ShouldBe("schema");
        json.RootElement.GetProperty("date").GetString().ShouldBe("2023-07-01");
        json.RootElement.GetProperty("places")[0].GetProperty("placeId").GetString().ShouldNotBeNull();
    }

    [Fact]
    public async Task Network_Out_WritesTheMapToo()
    {
        (await RunAsync("network", "data/mini", "--format", "csv", "--out", Path.Combine(_folder, "result"))).ShouldBe(0);
        Directory.GetFiles(Path.Combine(_folder, "result")).Select(Path.GetFileName).ShouldContain("network.geojson");
        _output.ToString().ShouldStartWith("link,from,to,mode,");
    }

    [Theory]
    [InlineData("--date", "2024-13-01")]
    [InlineData("--date", "July")]
    [InlineData("--year", "0")]
    public async Task Network_BadDay_IsWrongUsage(string option, string value)
    {
        (await RunAsync("network", "data/mini", option, value)).ShouldBe(3);
        _error.ToString().ShouldContain(value);
        _output.ToString().ShouldBeEmpty();
    }

    [Fact]
    public async Task Network_DateAndYear_IsWrongUsage() =>
        (await RunAsync("network", "data/mini", "--date", "2024-01-01", "--year", "2024")).ShouldBe(3);

    [Fact]
    public async Task OtherVerb_GeoJson_IsWrongUsage()
    {
        (await RunAsync("check", "data/mini", "--format", "geojson")).ShouldBe(3);
        _error.ToString().ShouldContain("no map");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private Task<int> RunAsync(params string[] args) => CliApplication.RunAsync(args, Verbs.All(), new CliEnvironment
    {
        Output = _output,
        Error = _error,
        WorkingFolder = Repository.Root,
    });
}
