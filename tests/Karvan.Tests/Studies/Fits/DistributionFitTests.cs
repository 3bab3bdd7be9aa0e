using Karvan.Simulation;
using Karvan.Studies.Fits;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Fits;

public sealed class DistributionFitTests
{
    private delegate double Draw(ref RandomStream stream);

    [Fact]
    public void Of_LognormalTimes_FindsFamilyAndParameters()
    {
        DistributionFit fit = Fit((ref RandomStream stream) => Math.Exp(Distributions.Normal(ref stream, 2, 0.8)));
        fit.Chosen.ShouldBe(DistributionFamily.LogNormal);
        fit.Candidates[0].A.ShouldBe(2, 0.06);
        fit.Candidates[0].B.ShouldBe(0.8, 0.05);
    }

    [Fact]
    public void Of_GammaTimes_FindsFamilyAndParameters()
    {
        // Mean 6 and variation 1/sqrt(2.5): shape 2.5, rate 2.5/6.
        DistributionFit fit = Fit((ref RandomStream stream) => Distributions.Gamma(ref stream, 6, 1 / Math.Sqrt(2.5)));
        fit.Chosen.ShouldBe(DistributionFamily.Gamma);
        fit.Candidates[0].A.ShouldBe(2.5, 0.25);
        fit.Candidates[0].B.ShouldBe(2.5 / 6, 0.05);
    }

    [Fact]
    public void Of_WeibullTimes_FindsFamilyAndParameters()
    {
        DistributionFit fit = Fit((ref RandomStream stream) => Distributions.Weibull(ref stream, 10, 3));
        fit.Chosen.ShouldBe(DistributionFamily.Weibull);
        fit.Candidates[0].A.ShouldBe(3, 0.2);
        fit.Candidates[0].B.ShouldBe(10, 0.3);
    }

    [Fact]
    public void Of_TwoHeaps_IsEmpirical() =>
        Fit((ref RandomStream stream) => stream.NextDouble() < 0.5 ? Distributions.Uniform(ref stream, 1, 1.2) : Distributions.Uniform(ref stream, 20, 21)).Chosen.ShouldBe(DistributionFamily.Empirical);

    [Fact]
    public void Of_FewOrEqualTimes_IsNull()
    {
        DistributionFit.Of(Enumerable.Range(1, DistributionFit.FewestTimes - 1).Select(time => (double)time)).ShouldBeNull();
        DistributionFit.Of(Enumerable.Repeat(4.0, 100)).ShouldBeNull();
        DistributionFit.Of(Enumerable.Repeat(0.0, 100)).ShouldBeNull();
    }

    private static DistributionFit Fit(Draw draw)
    {
        RandomStream stream = new(7, 0, "fit");
        double[] times = new double[2000];
        for (int i = 0; i < times.Length; i++)
            times[i] = draw(ref stream);
        return DistributionFit.Of(times)!;
    }
}
