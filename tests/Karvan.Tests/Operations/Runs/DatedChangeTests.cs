using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Operations.Results;
using Karvan.Tests.Packages;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>Changes of a scenario act on their days and on no others.</summary>
public sealed class DatedChangeTests
{
    private static readonly LocalDate _first = Corridors.Day(6, 1);
    private static readonly LocalDate _last = Corridors.Day(6, 30);

    [Fact]
    public void Run_PortClosed_LandsNothingAndQueuesMeanwhile()
    {
        ReplicationResult open = Corridors.Run(Ferry());
        ReplicationResult closed = Corridors.Run(Ferry(), changes: new CloseChange(_first, _last, "c", ChangeTargetKind.Place));
        open.FlowOn("b-c", CargoChain.Wagon).Tonnes[5].ShouldBeGreaterThan(0);
        closed.FlowOn("c-d", CargoChain.Wagon).Tonnes[5].ShouldBeLessThan(open.FlowOn("c-d", CargoChain.Wagon).Tonnes[5] * 0.1, "only what had landed before");
        closed.FlowOn("c-d", CargoChain.Wagon).Tonnes[4].ShouldBe(open.FlowOn("c-d", CargoChain.Wagon).Tonnes[4], 1e-6);
        closed.Resource("vessel/b/c/wagon").MeanQueue(6).ShouldBeGreaterThan(open.Resource("vessel/b/c/wagon").MeanQueue(6) + 5);
        closed.FlowOn("c-d", CargoChain.Wagon).Tonnes[6].ShouldBeGreaterThan(open.FlowOn("c-d", CargoChain.Wagon).Tonnes[6]);
        closed.Resource("closed/c").WaitTonneHours.ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Run_LinkClosed_HoldsTrainsUntilItOpens()
    {
        ReplicationResult open = Corridors.Run(Rail());
        ReplicationResult closed = Corridors.Run(Rail(), changes: new CloseChange(_first, _last, "b-c", ChangeTargetKind.Link));
        closed.FlowOn("b-c", CargoChain.Wagon).Tonnes[5].ShouldBeLessThan(open.FlowOn("b-c", CargoChain.Wagon).Tonnes[5] * 0.1);
        closed.Resource("closed/b-c").MeanQueue(6).ShouldBeGreaterThan(50);
        closed.Resource("closed/b-c").MeanQueue(5, 7).ShouldBe(0);
        closed.Arrived().ShouldBe(open.Arrived(), open.Arrived() * 0.01);
    }

    [Fact]
    public void Run_CapacityOfASection_BindsWithinItsDates()
    {
        SetCapacityChange narrow = new(_first, _last, "b-c", ChangeTargetKind.Link, "capacity_trains_per_day", 4);
        CorridorPackage package = Rail(capacity: 1_000);
        ReplicationResult result = Corridors.Run(package, changes: narrow);
        // Four trains of one wagon of 50 t a day.
        result.FlowOn("b-c", CargoChain.Wagon).Tonnes[5].ShouldBe(4 * 30 * 50, 50 * 12);
        result.FlowOn("b-c", CargoChain.Wagon).Tonnes[4].ShouldBe(Corridors.Run(package).FlowOn("b-c", CargoChain.Wagon).Tonnes[4], 1e-6);
        result.Resource("path/b-c/forward").MeanQueue(6).ShouldBeGreaterThan(10);
        result.Resource("path/b-c/forward").MeanQueue(1, 2, 3, 4, 5).ShouldBeLessThan(0.1);
    }

    [Fact]
    public void Run_FewerBerths_MakeVesselsWaitWithinTheirDates()
    {
        CorridorPackage package = Ferry(vessels: 8);
        string facility = package.Facilities.Single(row => row.PlaceId == "c").FacilityId;
        ReplicationResult result = Corridors.Run(package, changes: new SetCapacityChange(_first, _last, facility, ChangeTargetKind.Facility, "berths", 0));
        ResourceTally berths = result.Resource("berth/" + facility);
        berths.MeanQueue(6).ShouldBeGreaterThan(2);
        berths.MeanQueue(5).ShouldBe(0);
        berths.MeanQueue(8).ShouldBe(0);
        result.FlowOn("c-d", CargoChain.Wagon).Tonnes[5].ShouldBeLessThan(result.FlowOn("c-d", CargoChain.Wagon).Tonnes[4] * 0.15);
    }

    [Fact]
    public void Run_VesselsTakenAway_CarryLessWithinTheirDates()
    {
        ReplicationResult all = Corridors.Run(Ferry(vessels: 4));
        ReplicationResult fewer = Corridors.Run(Ferry(vessels: 4), changes: new VesselChange(_first, _last, "b-c-rail-ferry", -4));
        fewer.FlowOn("b-c", CargoChain.Wagon).Tonnes[5].ShouldBeLessThan(all.FlowOn("b-c", CargoChain.Wagon).Tonnes[5] * 0.15);
        fewer.FlowOn("b-c", CargoChain.Wagon).Tonnes[4].ShouldBe(all.FlowOn("b-c", CargoChain.Wagon).Tonnes[4], 1e-6);
        fewer.Cycles.Single().Vessels.ShouldBe(4 * (366 - 30) / 366.0, 0.1);
        fewer.Arrived().ShouldBe(all.Arrived(), all.Arrived() * 0.02);
    }

    [Fact]
    public void Run_VesselsAdded_JoinTheFleet() =>
        Corridors.Run(Ferry(vessels: 2), changes: new VesselChange(Corridors.Day(1, 1), null, "b-c-rail-ferry", 3)).Cycles.Single().Vessels.ShouldBe(5, 1e-6);

    [Fact]
    public void Run_DemandScaled_ReleasesMoreWithinItsDates()
    {
        ReplicationResult once = Corridors.Run(Rail());
        ReplicationResult twice = Corridors.Run(Rail(), changes: new ScaleDemandChange(_first, _last, new DemandSelection { Chain = "wagon" }, 2));
        for (int month = 0; month < 12; month++)
            ReleasedIn(twice, month).ShouldBe(ReleasedIn(once, month) * (month == 5 ? 2 : 1), 51, $"month {month + 1}");
    }

    [Fact]
    public void Run_SectionSlowed_TakesTwiceTheTimeWithinItsDates()
    {
        ReplicationResult all = Corridors.Run(Rail(), changes: new SlowChange(Corridors.Day(1, 1), null, "b-c", ChangeTargetKind.Link, 2));
        double plain = Corridors.Run(Rail()).Relation("a", "c", CargoChain.Wagon).MeanHours(StageKind.Moving);
        plain.ShouldBe(24, 0.01);
        all.Relation("a", "c", CargoChain.Wagon).MeanHours(StageKind.Moving).ShouldBe(12 + 24, 0.01);
        ReplicationResult month = Corridors.Run(Rail(), changes: new SlowChange(_first, _last, "b-c", ChangeTargetKind.Link, 2));
        month.Relation("a", "c", CargoChain.Wagon).MeanHours(StageKind.Moving).ShouldBe(24 + (12 * 0.08), 0.1, "June has 8 % of the year");
    }

    private static double ReleasedIn(ReplicationResult result, int month) =>
        result.Months[month].Released - (month > 0 ? result.Months[month - 1].Released : 0);

    private static CorridorPackage Ferry(double vessels = 6) => Corridors.Ferry(vessels: vessels).Demand("a", "d", "wagon", 200_000).Build();

    private static CorridorPackage Rail(double? capacity = null) =>
        new PackageBuilder().Link("a", "b").Link("b", "c", change: row => row with { CapacityTrainsPerDay = capacity }).Demand("a", "c", "wagon", 200_000).Build();
}
