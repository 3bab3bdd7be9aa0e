using Karvan.Network.Packages;
using Karvan.Studies.Fits;
using Karvan.Studies.SampledInputs;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.SampledInputs;

public sealed class DistributionStudyTests
{
    [Fact]
    public void Of_ShippedPackage_ListsEveryUncertainInputAndNoFit()
    {
        DistributionResult result = Of(Corridors.Titr);
        result.Distributions.Select(row => row.Id).Distinct().Count().ShouldBe(result.Distributions.Count);
        result.Distributions.ShouldAllBe(row => double.IsFinite(row.Mean) && row.P50 <= row.P90);
        // The package has percentiles of estimates only, and no observed times of a stage: nothing may look like a fit.
        (result.Counts.Fitted, result.Counts.Matched).ShouldBe((0, 0));
        result.Counts.Assumed.ShouldBe(result.Distributions.Count);
    }

    [Fact]
    public void Of_MeanWithoutPercentiles_IsAClaimedLevelWithAnAssumedShape()
    {
        DistributionRow row = Row(Corridors.Titr, "dwell/dostyk-train-2016");
        (row.Family, row.Basis, row.LevelBasis, row.Mean).ShouldBe(("lognormal", DistributionBasis.Assumed, "claim", 4.25));
        row.Parameters["variation"].ShouldBe(0.4);
        row.ClaimIds.ShouldNotBeEmpty();
    }

    [Fact]
    public void Of_PercentilesOfAnEstimate_AreNotMatched()
    {
        DistributionRow row = Row(Corridors.Titr, "dwell/est-alat-train-formation");
        (row.Family, row.Basis, row.LevelBasis).ShouldBe(("lognormal-cut", DistributionBasis.Assumed, "assumed"));
        (row.P50, row.P90).ShouldBe((10, 20), "the row says so");
    }

    [Fact]
    public void Of_PercentilesOnClaims_AreMatched()
    {
        CorridorPackage package = Corridors.Titr;
        string claim = package.Claims[0].ClaimId;
        CorridorPackage claimed = package with
        {
            Parameters = [.. package.Parameters.Select(row => row.ParameterId.StartsWith("dwell/est-alat-train-formation/p", StringComparison.Ordinal) ? row with { Rule = "latest", ClaimIds = claim } : row)],
        };
        DistributionRow row = Row(claimed, "dwell/est-alat-train-formation");
        row.Basis.ShouldBe(DistributionBasis.Matched);
        row.ClaimIds.ShouldBe([claim]);
    }

    [Fact]
    public void Of_ObservedTimes_AreFittedBesideWhatIsSampled()
    {
        double[] times = [.. Enumerable.Range(1, 99).Select(i => new MathNet.Numerics.Distributions.LogNormal(1.5, 0.5).InverseCumulativeDistribution(i / 100.0))];
        TimesFit fit = Of(Corridors.Titr, new ObservedTimes("dwell/dostyk-train-2016", times, [], null)).Fits[0];
        (fit.Basis, fit.Family, fit.Observations).ShouldBe((DistributionBasis.Fitted, DistributionFamily.LogNormal, 99));
        fit.A!.Value.ShouldBe(1.5, 1e-9);
        fit.Sampled!.Mean.ShouldBe(4.25);
        fit.Distance!.Value.ShouldBeLessThan(0.1);
    }

    [Fact]
    public void Of_FewTimesOrOneMean_FitNothingAndSayWhy()
    {
        TimesFit fit = Of(Corridors.Titr, new ObservedTimes("elsewhere", [1, 2, 3], [], 2)).Fits[0];
        (fit.Basis, fit.Family, fit.Sampled).ShouldBe((null, null, null));
        fit.Reason!.ShouldContain("20 times or two published percentiles");
    }

    private static DistributionRow Row(CorridorPackage package, string id) => Of(package).Distributions.Single(row => row.Id == id);

    private static DistributionResult Of(CorridorPackage package, params ObservedTimes[] observed) =>
        DistributionStudy.Of(new SimulationRequest { Package = package, Replications = 1 }, match: null, observed);
}
