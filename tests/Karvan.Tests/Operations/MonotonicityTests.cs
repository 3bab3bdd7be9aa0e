using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Simulation;
using Karvan.Tests.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

/// <summary>
/// Less of something does not help, on corridors where nothing is blocked by what comes after it: one chain, one way, one line. Judged on thirty pairs of replications with
/// the same streams and no warm-up, so that what is late for one year is not counted in another. Where cargo of different kinds shares a vessel, less room can help: the last test keeps an example.
/// </summary>
public sealed class MonotonicityTests
{
    private const int Count = 30;

    public static TheoryData<int> Networks { get; } = [.. Enumerable.Range(0, 6)];

    [Theory]
    [MemberData(nameof(Networks))]
    public void Run_SmallerYard_DoesNotRaiseThroughput(int network) =>
        ShouldNotRaise(Boxes(network), Boxes(network, yardTeu: 30));

    [Theory]
    [MemberData(nameof(Networks))]
    public void Run_FewerVessels_DoNotRaiseThroughput(int network) =>
        ShouldNotRaise(Wagons(network), Wagons(network), after: new VesselChange(Corridors.Day(1, 1), null, "b-c-rail-ferry", -1));

    [Theory]
    [MemberData(nameof(Networks))]
    public void Run_LongerClosure_DoesNotRaiseThroughput(int network) =>
        ShouldNotRaise(
            Wagons(network),
            Wagons(network),
            new CloseChange(Corridors.Day(11, 20), Corridors.Day(12, 1), "c", ChangeTargetKind.Place),
            new CloseChange(Corridors.Day(11, 20), Corridors.Day(12, 20), "c", ChangeTargetKind.Place));

    [Fact]
    public void Run_SmallerYardBeforeASharedVessel_CanRaiseThroughput()
    {
        // One ship takes boxes and wagons in the order in which they came, and its payload is scarce. Light goods in boxes bring 2 t net in 6.6 t gross, a wagon 50 t in 74 t. A
        // small yard holds boxes back on their trains, before they count as having come; wagons take their room aboard, and more net tonnes cross the sea.
        double[] wide = Throughput(Shared(yardTeu: 100_000), []);
        double[] narrow = Throughput(Shared(yardTeu: 4), []);
        Differences.IsNotAbove(wide, narrow).ShouldBeFalse();
        narrow.Average().ShouldBeGreaterThan(wide.Average() * 1.05);
    }

    private static void ShouldNotRaise(CorridorPackage package, CorridorPackage scarcer, DatedChange? before = null, DatedChange? after = null)
    {
        double[] first = Throughput(package, before is null ? [] : [before]);
        double[] second = Throughput(scarcer, after is null ? [] : [after]);
        Differences.IsNotAbove(first, second).ShouldBeTrue($"{first.Average():F0} t before, {second.Average():F0} t after");
    }

    private static double[] Throughput(CorridorPackage package, DatedChange[] changes) =>
        [.. Corridors.RunMany(package, Count, Corridors.Plain, changes: changes).Select(result => result.Conservation.Delivered)];

    private static CorridorPackage Boxes(int network, double yardTeu = 400)
    {
        RandomStream stream = new(99, network, "network");
        PackageBuilder builder = Corridors.Feeder(vessels: 1 + stream.NextBelow(3), berths: 1 + stream.NextBelow(2), fleet: row => row with { CapacityTeu = 60, LaidUpShare = 0.1 });
        return Finish(builder, ref stream, "container", 20_000 + stream.NextBelow(100_000)).Build(package => package with
        {
            Facilities = [.. package.Facilities.Select(row => row.PlaceId == "b" ? row with { StorageTeu = yardTeu } : row)],
        });
    }

    private static CorridorPackage Wagons(int network)
    {
        RandomStream stream = new(98, network, "network");
        PackageBuilder builder = Corridors.Ferry(vessels: 2 + stream.NextBelow(3), berths: 1 + stream.NextBelow(2), fleet: row => row with { DeckLengthM = 280, LaidUpShare = 0.1 });
        return Finish(builder, ref stream, "wagon", 100_000 + stream.NextBelow(400_000)).Build();
    }

    private static PackageBuilder Finish(PackageBuilder builder, ref RandomStream stream, string chain, double tonnes) =>
        builder.Demand("a", "d", chain, tonnes).Constant("run-time-variation", 0.1 + (0.3 * stream.NextDouble()))
            .Constant("container-train-teu", 2 + (2 * stream.NextBelow(10))).Constant("container-train-max-wait-h", 24)
            .Constant("wagon-train-wagons", 1 + stream.NextBelow(15)).Constant("wagon-train-max-wait-h", 24);

    private static CorridorPackage Shared(double yardTeu) =>
        new PackageBuilder().Link("a", "b").Link("c", "d").Cargo("light", row => row with { TPerTeu = 1 })
            .SeaLine("b", "c", "ro-ro", "container;wagon", 1, change: row => row with { CapacityTeu = 400, DeckLengthM = 5_000, PayloadT = 828 })
            .Facility("b", "container", row => row with { StorageTeu = yardTeu })
            .Demand("a", "d", "container", 10_000, cargo: "light").Demand("a", "d", "wagon", 100_000).Build();
}
