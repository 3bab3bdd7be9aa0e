using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Operations;
using Karvan.Operations.Results;
using Karvan.Simulation;
using NodaTime;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>
/// A run that branches off ends, to the bit, like the whole year of the plan that it goes on with: dated changes act from their day on, so up to it both have done the same.
/// </summary>
public sealed class BranchTests
{
    private const ulong Seed = 7;
    private static readonly OperationsOptions _hashed = new() { HashesEvents = true, WarmUpDays = 30, KeepsTimesByMonth = true, KeepsJourneysOf = _ => true };
    private static readonly LocalDate _day = Corridors.Day(6, 10);
    private static readonly LocalDate _last = Corridors.Day(6, 25);

    private static readonly Lazy<string> _titr = new(() => Whole(Corridors.Titr, [], 0));

    public static TheoryData<string> MiniKinds() => [.. MiniChanges.Keys];

    public static TheoryData<string> TitrKinds() => [.. TitrChanges.Keys];

    private static Dictionary<string, DatedChange[]> MiniChanges { get; } = new(StringComparer.Ordinal)
    {
        ["nothing"] = [],
        ["close port"] = [new CloseChange(_day, _last, "eastport", ChangeTargetKind.Place)],
        ["close port to the end"] = [new CloseChange(_day, null, "westport", ChangeTargetKind.Place)],
        ["close section"] = [new CloseChange(_day, _last, "frontier-eastport", ChangeTargetKind.Link)],
        ["close inland place later"] = [new CloseChange(Corridors.Day(7, 1), Corridors.Day(7, 9), "frontier", ChangeTargetKind.Place)],
        ["close sea link"] = [new CloseChange(_day, _last, "eastport-westport", ChangeTargetKind.Link)],
        ["close berths"] = [new CloseChange(_day, _last, "westport-ferry", ChangeTargetKind.Facility)],
        ["set berths"] = [new SetCapacityChange(_day, null, "eastport-container", ChangeTargetKind.Facility, "berths", 1)],
        ["set terminal capacity"] = [new SetCapacityChange(_day, _last, "eastport-container", ChangeTargetKind.Facility, "capacity_teu_per_year", 500)],
        ["add vessels"] = [new VesselChange(_day, _last, "feeder-line", 3)],
        ["remove vessels"] = [new VesselChange(_day, null, "ferry-line", -20)],
        ["more demand"] = [new ScaleDemandChange(_day, _last, new DemandSelection { Chain = "wagon" }, 3)],
        ["less demand"] = [new ScaleDemandChange(_day, null, new DemandSelection(), 0.25)],
        ["no demand"] = [new ScaleDemandChange(_day, null, new DemandSelection(), 0)],
        ["slow"] = [new SlowChange(_day, _last, "orient-frontier", ChangeTargetKind.Link, 2), new SlowChange(_day, _last, "ferry-line", ChangeTargetKind.Service, 3)],
        ["several"] =
        [
            new CloseChange(_day, _last, "eastport", ChangeTargetKind.Place), new ScaleDemandChange(_last, null, new DemandSelection { Direction = "west" }, 2),
            new VesselChange(_last, null, "ferry-line", 2), new CloseChange(_last, Corridors.Day(6, 28), "westport-occident", ChangeTargetKind.Link),
        ],
    };

    private static Dictionary<string, DatedChange[]> TitrChanges { get; } = new(StringComparer.Ordinal)
    {
        ["close port"] = [new CloseChange(Corridors.Day(11, 5), Corridors.Day(11, 14), "aktau", ChangeTargetKind.Place)],
        ["close section"] = [new CloseChange(Corridors.Day(11, 5), Corridors.Day(11, 14), "r-beyneu-mangystau", ChangeTargetKind.Link)],
        ["storage and vessels"] =
        [
            new SetCapacityChange(Corridors.Day(11, 7), null, "aktau-container", ChangeTargetKind.Facility, "storage_teu", 800),
            new VesselChange(Corridors.Day(11, 20), null, "aktau-alat-container-feeder", -1), new SetDraftChange(Corridors.Day(11, 9), null, null, null, "caspian", -1),
        ],
        ["capacities and times"] =
        [
            new SetCapacityChange(Corridors.Day(11, 5), Corridors.Day(12, 1), "r-beyneu-mangystau", ChangeTargetKind.Link, "capacity_trains_per_day", 3),
            new SetCapacityChange(Corridors.Day(11, 6), null, "altynkol-gauge", ChangeTargetKind.Facility, "capacity_trains_per_day", 1),
            new SlowChange(Corridors.Day(11, 8), null, "dostyk", ChangeTargetKind.Place, 2), new CloseChange(Corridors.Day(12, 1), Corridors.Day(12, 9), "alat-ferry", ChangeTargetKind.Facility),
        ],
        ["demand"] = [new ScaleDemandChange(Corridors.Day(11, 5), null, new DemandSelection(), 1.62)],
    };

    [Theory]
    [MemberData(nameof(MiniKinds))]
    public void Branch_OnMini_EndsLikeTheWholeYear(string kind)
    {
        for (int replication = 0; replication < 2; replication++)
        {
            string whole = Whole(Corridors.Mini, MiniChanges[kind], replication);
            Branched(Corridors.Mini, [], MiniChanges[kind], _day, replication).ShouldBe(whole);
            (whole == Whole(Corridors.Mini, [], replication)).ShouldBe(kind == "nothing", "a change that does nothing tests nothing");
        }
    }

    [Theory]
    [Trait("Category", "Slow")]
    [MemberData(nameof(TitrKinds))]
    public void Branch_OnTitr_EndsLikeTheWholeYear(string kind)
    {
        string whole = Whole(Corridors.Titr, TitrChanges[kind], 0);
        Branched(Corridors.Titr, [], TitrChanges[kind], Corridors.Day(11, 5), 0).ShouldBe(whole);
        whole.ShouldNotBe(_titr.Value, "a change that does nothing tests nothing");
    }

    [Fact]
    public void Branch_OfARunWithChangesOfItsOwn_MovesOpeningsThatWereKnown()
    {
        DatedChange[] own =
        [
            new CloseChange(Corridors.Day(6, 5), Corridors.Day(6, 12), "eastport", ChangeTargetKind.Place), new CloseChange(Corridors.Day(6, 1), Corridors.Day(6, 11), "frontier-eastport", ChangeTargetKind.Link),
            new SetCapacityChange(Corridors.Day(5, 1), Corridors.Day(6, 20), "westport-ferry", ChangeTargetKind.Facility, "berths", 2), new ScaleDemandChange(Corridors.Day(2, 1), Corridors.Day(9, 1), new DemandSelection { Chain = "truck" }, 2),
        ];
        DatedChange[] extra =
        [
            new CloseChange(Corridors.Day(6, 13), Corridors.Day(6, 16), "eastport", ChangeTargetKind.Place), new CloseChange(Corridors.Day(6, 10), Corridors.Day(6, 18), "frontier-eastport", ChangeTargetKind.Link),
            new SetCapacityChange(Corridors.Day(6, 15), null, "westport-ferry", ChangeTargetKind.Facility, "berths", 1), new ScaleDemandChange(Corridors.Day(7, 1), null, new DemandSelection { Chain = "truck" }, 0.5),
        ];
        string branched = Branched(Corridors.Mini, own, [.. own, .. extra], _day, 0);
        branched.ShouldBe(Whole(Corridors.Mini, [.. own, .. extra], 0));
        branched.ShouldNotBe(Whole(Corridors.Mini, own, 0));
    }

    /// <summary>With almost no demand left the next release of a cell lies after the year when the branch begins; growth brings it back into it.</summary>
    [Fact]
    public void Branch_ReleasesAfterTheYear_ComeForwardWhenDemandGrows()
    {
        DatedChange[] few = [new ScaleDemandChange(Corridors.Day(1, 2), null, new DemandSelection(), 0.0001)];
        DatedChange[] again = [.. few, new ScaleDemandChange(_day, null, new DemandSelection(), 1000)];
        string branched = Branched(Corridors.Mini, few, again, _day, 1);
        branched.ShouldBe(Whole(Corridors.Mini, again, 1));
        branched.ShouldNotBe(Whole(Corridors.Mini, few, 1));
    }

    [Fact]
    public void Branch_AtAnyMoment_EndsLikeTheWholeYear()
    {
        DatedChange[] changes = [new CloseChange(Corridors.Day(7, 1), _last.PlusMonths(1), "eastport", ChangeTargetKind.Place), new ScaleDemandChange(Corridors.Day(7, 2), null, new DemandSelection(), 0.5)];
        string whole = Whole(Corridors.Mini, changes, 0);
        RandomStream moments = new(3, 0, "moments");
        for (int i = 0; i < 6; i++)
        {
            LocalDateTime at = new LocalDateTime(2023, 12, 5, 0, 0).PlusSeconds(moments.NextBelow(200 * 86_400));
            YearBits.Print(Branch(Corridors.Mini, [], Corridors.Mini, changes, at, 0)).ShouldBe(whole, $"{at}");
        }
    }

    [Fact]
    public void Branch_ChangeBeforeTheMoment_IsRefused()
    {
        Obstacle([], [new CloseChange(_day.PlusDays(-1), _last, "eastport", ChangeTargetKind.Place)]).ShouldContain("2024-06-09, before the moment");
        Obstacle([new SlowChange(Corridors.Day(2, 1), null, "ferry-line", ChangeTargetKind.Service, 2)], []).ShouldContain("does not begin with the changes");
    }

    [Fact]
    public void Branch_AnotherPackage_IsRefused()
    {
        CorridorPackage longer = Corridors.Mini with { Links = [.. Corridors.Mini.Links.Select(row => row.LinkId == "orient-frontier" ? row with { LengthKm = 300 } : row)] };
        Obstacle([], [], other: longer).ShouldContain("links/orient-frontier/length_km is another number");
        Obstacle([], [], other: Corridors.Mini with { Demand = [.. Corridors.Mini.Demand.Skip(1)] }).ShouldContain("demand");
    }

    [Fact]
    public void Branch_YardThatNothingLimited_IsRefused() =>
        Obstacle([], [new SetCapacityChange(_day, null, "eastport-container", ChangeTargetKind.Facility, "storage_teu", 100)]).ShouldContain("limits the yard of eastport-container");

    [Fact]
    public void Branch_DemandWithinTheWarmUp_IsRefused() =>
        Obstacle([], [new ScaleDemandChange(new LocalDate(2023, 12, 20), null, new DemandSelection(), 2)], at: new LocalDate(2023, 12, 15)).ShouldContain("warm-up");

    private static string Obstacle(DatedChange[] saved, DatedChange[] taking, CorridorPackage? other = null, LocalDate? at = null) =>
        Should.Throw<OperationsException>(() => Branch(Corridors.Mini, saved, other ?? Corridors.Mini, taking, (at ?? _day).AtMidnight(), 0)).Message;

    private static string Whole(CorridorPackage package, DatedChange[] changes, int replication) => YearBits.Print(Compile(package, changes).Run(replication, Seed));

    private static string Branched(CorridorPackage package, DatedChange[] saved, DatedChange[] taking, LocalDate at, int replication) =>
        YearBits.Print(Branch(package, saved, package, taking, at.AtMidnight(), replication));

    private static ReplicationResult Branch(CorridorPackage package, DatedChange[] saved, CorridorPackage other, DatedChange[] taking, LocalDateTime at, int replication)
    {
        OperationsPlan before = Compile(package, saved);
        YearRun year = before.Begin(replication, Seed);
        year.RunUntil(before.SecondsAt(at));
        StateWriter state = new();
        year.Save(state);
        return Compile(other, taking).Branch(replication, Seed, new StateReader(state.Bytes.ToArray()), before).Complete();
    }

    private static OperationsPlan Compile(CorridorPackage package, DatedChange[] changes) => OperationsPlan.Compile(package, 2024, changes, _hashed);
}
