using Karvan.Network.Packages;
using Karvan.Studies.Experiments;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments;

public sealed class ComparisonStudyTests
{
    [Fact]
    public void Run_SamePackageTwice_HasNoDifference()
    {
        ComparisonResult result = Compare(Request(Corridors.Titr), Request(Corridors.Titr));
        result.Differences.ShouldNotBeEmpty();
        result.Differences.ShouldAllBe(one => one.Difference == 0 && !one.IsTold);
        result.NotInBoth.ShouldBeEmpty();
        result.Runs.Count.ShouldBe(2);
    }

    [Fact]
    public void Run_FewerFeeders_ShowsWhereItHurts()
    {
        CorridorPackage fewer = Corridors.Titr with { Fleets = [.. Corridors.Titr.Fleets.Select(row => row.ServiceId == "aktau-alat-container-feeder" ? row with { Vessels = row.Vessels * 0.5 } : row)] };
        ComparisonResult result = Compare(Request(Corridors.Titr), Request(fewer));
        Find(result, "throughput/route/container/both/year").High!.Value.ShouldBeLessThan(0);
        Find(result, "transit/all/container/mean").Low!.Value.ShouldBeGreaterThan(0);
        Find(result, "throughput/route/wagon/both/year").Difference.ShouldBe(0, 15_000, "of some 900,000 t: boxes and wagons meet at a few berths only");
    }

    [Fact]
    public void Run_OtherThreads_GivesTheSame() =>
        Compare(Request(Corridors.Mini) with { Threads = 1 }, Request(Corridors.Mini) with { Threads = 1 }).Differences
            .ShouldBe(Compare(Request(Corridors.Mini) with { Threads = 3 }, Request(Corridors.Mini) with { Threads = 3 }).Differences);

    [Fact]
    public void Run_OtherSeed_MakesNoPairs() => Should.Throw<ArgumentException>(() => Compare(Request(Corridors.Mini), Request(Corridors.Mini) with { Seed = 7 }));

    private static FigureDifference Find(ComparisonResult result, string figure) => result.Differences.Single(one => one.Figure == figure);

    private static ComparisonResult Compare(params SimulationRequest[] requests) => ComparisonStudy.Run(requests, null, CancellationToken.None);

    private static SimulationRequest Request(CorridorPackage package) => new() { Package = package, Replications = 3, Threads = 2 };
}
