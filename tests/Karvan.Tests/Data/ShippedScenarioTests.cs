using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Tests.Architecture;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Data;

/// <summary>The scenarios that are shipped fit the package that is shipped.</summary>
public class ShippedScenarioTests
{
    private static readonly Lazy<CorridorPackage> _titr = new(() => PackageReader.Read(Repository.PathOf("data", "titr")).Package.ShouldNotBeNull());

    public static TheoryData<string> Files() =>
        [.. Directory.EnumerateFiles(Repository.PathOf("data", "scenarios"), "*.yaml").Select(Repository.RelativePath).Order(StringComparer.Ordinal)];

    [Fact]
    public void Scenarios_AreShipped() => Files().Count.ShouldBeGreaterThanOrEqualTo(4);

    [Theory, MemberData(nameof(Files))]
    public void Scenario_AppliedToThePackage_HasNoFinding(string file)
    {
        ScenarioReading reading = ScenarioReader.Read(Repository.PathOf(file.Split('/')), [Repository.Root]);
        reading.Findings.ShouldBeEmpty();
        ScenarioResult result = ScenarioApplication.Apply(_titr.Value, reading.Scenario.ShouldNotBeNull());
        result.Findings.ShouldBeEmpty();
        (result.Dated.Count > 0 || Tables(result.Package).Zip(Tables(_titr.Value)).Any(pair => !ReferenceEquals(pair.First, pair.Second))).ShouldBeTrue("it changes something");
    }

    private static object[] Tables(CorridorPackage package) => [package.Fleets, package.Demand, package.Facilities, package.Links, package.Dwell, package.Services];
}
