using Karvan.Studies.Jobs.Requests;
using Karvan.Tests.Architecture;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Jobs;

public class JobRequestTests
{
    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"kind":"fly"}""")]
    [InlineData("""{"kind":"simulate"}""")]
    public void Parse_NoRequest_SaysSo(string json) => Should.Throw<InvalidDataException>(() => JobRequest.Parse(json)).Message.ShouldContain("request of the job");

    [Fact]
    public void Check_ScenarioChangedSince_IsRefused()
    {
        string file = Repository.PathOf("data", "scenarios", "storm-aktau.yaml");
        CorridorSource source = Mini() with { ScenarioFile = file, ScenarioHash = new string('0', 64), SearchFolders = [Repository.Root] };
        Should.Throw<CorridorSourceException>(source.Load).Message.ShouldContain($"scenario '{file}' was changed since");
        Should.Throw<CorridorSourceException>((source with { ScenarioFile = file + ".gone" }).Load).Message.ShouldContain("does not exist any more");
    }

    [Fact]
    public void Check_SidesWithoutPairs_AreRefused()
    {
        SimulationRecipe side = StoreOfJobs.Recipe(Mini().Folder, Mini().PackageHash);
        Should.Throw<ArgumentException>(new CompareJobRequest { Sides = [side] }.Check);
        Should.Throw<ArgumentException>(new CompareJobRequest { Sides = [side, side with { Seed = 8 }] }.Check);
        Should.NotThrow(new CompareJobRequest { Sides = [side, side] }.Check);
    }

    private static CorridorSource Mini() => new() { Folder = Repository.PathOf("data", "mini"), PackageHash = Corridors.Mini.Hash };
}
