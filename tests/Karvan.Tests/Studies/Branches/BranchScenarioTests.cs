using Karvan.Network.Changes;
using Karvan.Studies.Branches;
using Karvan.Studies.Checkpoints;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Branches;

public sealed class BranchScenarioTests : IDisposable
{
    private const string Slow = "slow: {link: orient-frontier, factor: 2}";
    private const string Storm = "close: {place: eastport, from: 2024-06-10}";

    private readonly KeptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void KeptPartOf_RunWithoutScenario_IsNone() => BranchScenario.KeptPartOf(_folder.Scenario(Storm), Kept()).ShouldBeNull();

    [Fact]
    public void KeptPartOf_RunWithScenario_IsItsBegin()
    {
        Scenario own = _folder.Scenario(Slow) with { Name = "slow east" };
        BranchScenario.KeptPartOf(_folder.Scenario(Slow, Storm), Kept(own))!.ShouldSatisfyAllConditions(part => part.Hash.ShouldBe(own.Hash), part => part.Name.ShouldBe("slow east"), part => part.Changes.Count.ShouldBe(1));
        Refusal(_folder.Scenario(Storm, Slow), Kept(own)).ShouldContain("does not begin with the changes of the kept run, which are those of the scenario 'slow east'");
        Refusal(own, Kept(own)).ShouldContain("adds no change");
    }

    [Theory]
    [InlineData("close: {place: eastport}", "line 5: close has no first day")]
    [InlineData("close: {place: eastport, from: 2024-06-09}", "line 5: close begins on 2024-06-09, before the kept moment 2024-06-10; let it begin on 2024-06-10 or later")]
    [InlineData("scaleDemand: {chain: wagon, factor: 2}", "line 5: scaleDemand has no first day")]
    [InlineData("build: {project: bridge, opens: 2024-07-01}", "line 5: build changes the network before the run")]
    [InlineData("timetable: {from: orient, to: eastport, chain: container}", "line 5: timetable changes the network before the run")]
    public void KeptPartOf_ChangeThatDoesNotActFromTheMoment_IsRefused(string change, string reason) => Refusal(_folder.Scenario(change), Kept()).ShouldContain(reason);

    [Fact]
    public void KeptPartOf_MomentWithinADay_TakesChangesFromTheNext()
    {
        LocalDateTime noon = new(2024, 6, 10, 12, 0);
        _folder.Keep(KeptFolder.Request with { Replications = 1 }, noon);
        Refusal(_folder.Scenario(Storm), KeptMoment.Open(_folder.Kept)).ShouldContain("before the kept moment 2024-06-10T12:00; let it begin on 2024-06-11 or later");
        BranchScenario.KeptPartOf(_folder.Scenario("close: {place: eastport, from: 2024-06-11}"), KeptMoment.Open(_folder.Kept)).ShouldBeNull();
    }

    private KeptMoment Kept(Scenario? scenario = null)
    {
        _folder.Keep(KeptFolder.With(scenario) with { Replications = 1 }, KeptFolder.June);
        return KeptMoment.Open(_folder.Kept);
    }

    private static string Refusal(Scenario scenario, KeptMoment kept) => Should.Throw<BranchException>(() => BranchScenario.KeptPartOf(scenario, kept)).Message;
}
