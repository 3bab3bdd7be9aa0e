using System.Text.Json;
using Karvan.Network.Changes;
using Karvan.Studies.Branches;
using Karvan.Studies.Checkpoints;
using Karvan.Studies.Experiments;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Branches;

public sealed class BranchStudyTests : IDisposable
{
    private const string Storm = "close: {place: eastport, from: 2024-06-10, to: 2024-06-19}";

    private readonly KeptFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Run_PortClosed_GivesTheRunsAndDifferencesOfWholeYears()
    {
        RunRecord kept = _folder.Keep(KeptFolder.Request, KeptFolder.June).Run;
        SimulationRequest storm = KeptFolder.With(_folder.Scenario(Storm));
        BranchResult branch = Branch(storm);
        ComparisonResult whole = ComparisonStudy.Run([KeptFolder.Request, storm], progress: null, default);
        branch.Runs.Select(run => run.Id).ShouldBe([kept.Id, SimulationStudy.Run(storm, progress: null, default).Run.Id]);
        branch.Differences.ShouldBe(whole.Differences);
        branch.NotInBoth.ShouldBe(whole.NotInBoth);
        branch.Differences.ShouldContain(one => one.IsTold);
    }

    [Fact]
    public void Run_PortClosed_TellsWhatWasUnderWay()
    {
        _folder.Keep(KeptFolder.Request, KeptFolder.June);
        BranchResult branch = Branch(KeptFolder.With(_folder.Scenario(Storm)));
        UnderWayRow all = branch.UnderWay[0];
        (all.Id, all.Place).ShouldBe(("underWay/all", null));
        branch.UnderWay.Skip(1).Sum(row => row.Consignments).ShouldBe(all.Consignments, 1e-9);
        branch.UnderWay.Skip(1).Sum(row => row.Tonnes).ShouldBe(all.Tonnes, 1e-6);
        branch.UnderWay.Skip(1).Sum(row => row.TonneDaysLater).ShouldBe(all.TonneDaysLater, 1e-6);
        // Who waits at the closed port leaves when it opens, ten days later; who has passed it is not touched.
        UnderWayRow before = branch.UnderWay.Single(row => row is { Place: "eastport", Resource: "loading" });
        before.DaysLater.P50!.Value.ShouldBeInRange(9, 10.1);
        branch.UnderWay.Where(row => row.Place == "westport..occident" || row.Place == "westport..market").ShouldAllBe(row => row.DaysLater.P90 <= 0.5);
        all.NotThere.ShouldBe(new NotThere(0, 0));
    }

    [Fact]
    public void Run_PortClosedToTheEnd_LeavesThemMissing()
    {
        _folder.Keep(KeptFolder.Request, KeptFolder.June);
        BranchResult branch = Branch(KeptFolder.With(_folder.Scenario("close: {place: eastport, from: 2024-06-10}")));
        UnderWayRow before = branch.UnderWay.Single(row => row is { Place: "eastport", Resource: "loading" });
        before.NotThere.With.ShouldBe(before.Consignments, 1e-9);
        before.NotThere.Without.ShouldBe(0);
        before.DaysLater.ShouldBe(new DaysLater { P50 = null, P90 = null });
    }

    [Fact]
    public void Run_OnTwoThreads_GivesTheSameBits()
    {
        _folder.Keep(KeptFolder.Request, KeptFolder.June);
        SimulationRequest storm = KeptFolder.With(_folder.Scenario(Storm));
        JsonSerializer.Serialize(Branch(storm with { Threads = 2 })).ShouldBe(JsonSerializer.Serialize(Branch(storm)));
    }

    [Fact]
    public void Run_OfARunWithAScenario_GoesOnFromIt()
    {
        const string Fewer = "removeVessels: {service: ferry-line, count: 4, from: 2024-05-01}";
        Scenario longer = _folder.Scenario("setCapacity: {facility: eastport-ferry, berths: 3}", Fewer, Storm);
        SimulationRequest own = KeptFolder.With(longer with { Name = "own", Changes = [.. longer.Changes.Take(2)] });
        string id = _folder.Keep(own, KeptFolder.June).Run.Id;
        KeptMoment moment = KeptMoment.Open(_folder.Kept);
        Scenario? part = BranchScenario.KeptPartOf(longer, moment);
        BranchResult branch = BranchStudy.Run(moment, KeptFolder.With(part), KeptFolder.With(longer), progress: null, default);
        branch.Runs.Select(run => run.Id).ShouldBe([id, SimulationStudy.Run(KeptFolder.With(longer), progress: null, default).Run.Id]);
    }

    [Fact]
    public void Run_AnotherPackageOrYard_IsRefused()
    {
        _folder.Keep(KeptFolder.Request, KeptFolder.June);
        SimulationRequest other = KeptFolder.Request with { Package = Corridors.Mini with { Hash = "abc" } };
        Should.Throw<CheckpointException>(() => BranchStudy.Run(KeptMoment.Open(_folder.Kept), other, other, progress: null, default)).Message.ShouldContain("package hash");
        SimulationRequest yard = KeptFolder.With(_folder.Scenario("setCapacity: {facility: eastport-container, storageTeu: 500, from: 2024-06-11}"));
        Should.Throw<BranchException>(() => Branch(yard)).Message.ShouldContain("it limits the yard of eastport-container");
        Should.Throw<ArgumentOutOfRangeException>(() => Branch(yard with { Replications = 4 }));
    }

    private BranchResult Branch(SimulationRequest branch) => BranchStudy.Run(KeptMoment.Open(_folder.Kept), KeptFolder.Request, branch, progress: null, default);
}
