using Karvan.Network.Packages;
using Karvan.Studies.Gains;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Gains;

public sealed class GainStudyTests
{
    [Fact]
    public void Of_VesselsOfAChain_RaisesTheirDeckAlone()
    {
        CorridorPackage raised = CapacityRaise.Of(Corridors.Titr, "vessel/kuryk/alat/wagon")!.Package;
        for (int i = 0; i < raised.Fleets.Count; i++)
        {
            bool isMeant = raised.Fleets[i].ServiceId.StartsWith("kuryk-alat", StringComparison.Ordinal) && raised.Fleets[i].Carries.Contains("wagon", StringComparison.Ordinal);
            raised.Fleets[i].DeckLengthM.ShouldBe(isMeant ? Corridors.Titr.Fleets[i].DeckLengthM * 1.1 : Corridors.Titr.Fleets[i].DeckLengthM);
        }

        raised.Services.ShouldBeSameAs(Corridors.Titr.Services);
    }

    [Theory]
    [InlineData("train/alat")]
    [InlineData("hours/red-bridge-road")]
    [InlineData("vessel/nowhere/alat/wagon")]
    [InlineData("path/nowhere/forward")]
    public void Of_NothingToRaise_IsNull(string resource) => CapacityRaise.Of(Corridors.Titr, resource).ShouldBeNull();

    [Theory]
    [InlineData("closed/aktau")]
    [InlineData("border/dostyk-rail")]
    [InlineData("path/r-balkhash-mointy/forward")]
    [InlineData("berth/aktau-ferry")]
    public void Of_ResourceWithCapacity_SaysWhatIsRaised(string resource) => CapacityRaise.Of(Corridors.Titr, resource)!.What.ShouldNotBeEmpty();

    [Fact]
    public void Run_FerryThatIsTooSmall_GainsTonnesByMoreDeckAlone()
    {
        // One ferry makes 168 round trips of 52 h a year; 2,000 units a way need some 184 m of deck a trip, and it has 140 m: ten wagons, or eleven with a tenth more.
        CorridorPackage scarce = Corridors.Mini with { Fleets = [.. Corridors.Mini.Fleets.Select(row => row.DeckLengthM is null ? row : row with { Vessels = 1, DeckLengthM = 140 })] };
        GainResult result = GainStudy.Run(
            new SimulationRequest { Package = scarce, Year = 2024, Replications = 3, WarmUpDays = 20 }, 3, null, CancellationToken.None);
        GainRow first = result.Resources[0];
        first.Resource.ShouldStartWith("vessel/");
        first.Tonnes!.Difference.ShouldBeGreaterThan(0);
        first.Tonnes.IsTold.ShouldBeTrue();
        result.Resources.Skip(1).Where(row => row.Tonnes is not null && !row.Resource.StartsWith("vessel/", StringComparison.Ordinal) && row.Resource != "others")
            .ShouldAllBe(row => row.Tonnes!.Difference < first.Tonnes.Difference);
    }

    [Fact]
    public void Run_OneReplication_IsRefused() => Should.Throw<ArgumentOutOfRangeException>(
        () => GainStudy.Run(new SimulationRequest { Package = Corridors.Mini, Year = 2024, Replications = 1 }, 3, null, CancellationToken.None));
}
