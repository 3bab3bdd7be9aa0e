using Karvan.Network.Packages;
using Karvan.Studies.Capacities;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Capacities;

public sealed class CapacityStudyTests
{
    [Fact]
    public void Run_MiniBoxes_AreNotLimitedByWhatIsTried()
    {
        // On paper its feeders could carry 175 times the boxes of the year.
        CapacityEstimate boxes = Capacity(Corridors.Mini, "container");
        boxes.Unbounded.ShouldBe(2);
        boxes.TonnesPerYear.ShouldBe(20_000 * CapacityDefaults.MostMultiple, 20_000);
        boxes.Assumptions.ShouldContain(text => text.Contains("lower bound"));
    }

    [Fact]
    public void Run_HalfTheFeeders_SustainFewerBoxes()
    {
        CorridorPackage fewer = Corridors.Titr with { Fleets = [.. Corridors.Titr.Fleets.Select(row => row.ServiceId == "aktau-alat-container-feeder" ? row with { Vessels = row.Vessels * 0.5 } : row)] };
        CapacityEstimate all = Capacity(Corridors.Titr, "container");
        CapacityEstimate half = Capacity(fewer, "container");
        half.TonnesPerYear.ShouldBeLessThan(all.TonnesPerYear * 0.8);
        half.Binding[0].Resource.ShouldBe("vessel/aktau/alat/container");
        half.Binding.Sum(one => one.Share).ShouldBeLessThanOrEqualTo(1 + 1e-9);
    }

    [Fact]
    public void Run_PublishedCapacities_StandBeside()
    {
        CapacityResult result = CapacityStudy.Run(Request(Corridors.Mini, "wagon") with { Package = Corridors.Mini with { ObservedVolumes = [Corridors.Mini.ObservedVolumes[0] with { Qualifier = "capacity", SectionOrPlace = null }] } }, null, default);
        result.Published.Single().Value.ShouldBe(160_000);
    }

    [Fact]
    public void Run_Canceled_Throws() =>
        Should.Throw<OperationCanceledException>(() => CapacityStudy.Run(Request(Corridors.Mini, "wagon"), null, new CancellationToken(canceled: true)));

    private static CapacityEstimate Capacity(CorridorPackage package, string scope) => CapacityStudy.Run(Request(package, scope), null, default).Estimates.Single();

    private static CapacityRequest Request(CorridorPackage package, string scope) => new() { Package = package, Scopes = [scope], Replications = 2, Threads = 2 };
}
