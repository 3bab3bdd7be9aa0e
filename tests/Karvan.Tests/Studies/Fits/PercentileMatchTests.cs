using Karvan.Studies.Fits;
using MathNet.Numerics.Distributions;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Fits;

public sealed class PercentileMatchTests
{
    [Fact]
    public void Of_TwoPercentilesOfALognormal_GivesItsParametersExactly()
    {
        LogNormal truth = new(2, 0.8);
        PercentileMatch match = PercentileMatch.Of([At(0.5, truth.InverseCumulativeDistribution(0.5)), At(0.9, truth.InverseCumulativeDistribution(0.9))])!;
        (match.Chosen, match.IsChosenByError).ShouldBe((DistributionFamily.LogNormal, false));
        match.Candidates[0].A.ShouldBe(2, 1e-9);
        match.Candidates[0].B.ShouldBe(0.8, 1e-9);
        match.Candidates.ShouldAllBe(one => one.Error < 1e-6, "two parameters meet two percentiles");
    }

    [Fact]
    public void Of_PercentilesAndMeanOfAGamma_ChoosesItWithItsParameters()
    {
        Gamma truth = new(2.5, 0.4);
        PercentileMatch match = PercentileMatch.Of([At(0.9, truth.InverseCumulativeDistribution(0.9)), At(0.25, truth.InverseCumulativeDistribution(0.25))], truth.Mean)!;
        (match.Chosen, match.IsChosenByError).ShouldBe((DistributionFamily.Gamma, true));
        match.Candidates[0].A.ShouldBe(2.5, 1e-3);
        match.Candidates[0].B.ShouldBe(0.4, 1e-3);
        match.Candidates[0].Mean.ShouldBe(6.25, 1e-3);
    }

    [Fact]
    public void Of_ThreePercentilesOfAWeibull_ChoosesItWithItsParameters()
    {
        // Quantile of shape 3 and scale 10: 10 (-ln(1 - p))^(1/3).
        PercentileMatch match = PercentileMatch.Of(new[] { 0.1, 0.5, 0.9 }.Select(share => At(share, 10 * Math.Pow(-Math.Log(1 - share), 1 / 3.0))))!;
        match.Chosen.ShouldBe(DistributionFamily.Weibull);
        match.Candidates[0].A.ShouldBe(3, 1e-9);
        match.Candidates[0].B.ShouldBe(10, 1e-9);
    }

    [Fact]
    public void Of_OnePercentileOrFallingTimes_IsNull()
    {
        PercentileMatch.Of([At(0.5, 10)], mean: 12).ShouldBeNull();
        PercentileMatch.Of([At(0.5, 10), At(0.9, 9)]).ShouldBeNull();
        PercentileMatch.Of([At(0.5, 10), At(0.5, 11)]).ShouldBeNull();
    }

    [Theory]
    [InlineData(0, 4, null)]
    [InlineData(1, 4, null)]
    [InlineData(0.9, 0, null)]
    [InlineData(0.9, double.NaN, null)]
    [InlineData(0.9, 4, 0.0)]
    public void Of_NumbersOutOfBounds_Throws(double share, double time, double? mean) =>
        Should.Throw<ArgumentOutOfRangeException>(() => PercentileMatch.Of([At(0.5, 2), At(share, time)], mean));

    private static PublishedQuantile At(double share, double time) => new(share, time);
}
