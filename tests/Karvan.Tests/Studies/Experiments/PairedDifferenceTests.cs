using Karvan.Studies.Experiments;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments;

public sealed class PairedDifferenceTests
{
    [Fact]
    public void Of_FourPairs_IsStudentsIntervalOfTheirDifferences()
    {
        // Differences 1, 2, 3, 4: mean 2.5, deviation 1.29099, t(0.95; 3) = 2.35336: half width 2.35336 x 1.29099 / 2 = 1.51910.
        FigureDifference difference = PairedDifference.Of("figure", 1, [10, 20, 30, 40], [11, 22, 33, 44]);
        (difference.A, difference.B, difference.Difference).ShouldBe((25, 27.5, 2.5));
        difference.Low!.Value.ShouldBe(2.5 - 1.51910, 1e-4);
        difference.High!.Value.ShouldBe(2.5 + 1.51910, 1e-4);
        difference.IsTold.ShouldBeTrue();
    }

    [Fact]
    public void Of_DifferencesAroundZero_AreNotTold() => PairedDifference.Of("figure", 1, [1, 2, 3], [2, 1, 3]).IsTold.ShouldBeFalse();

    [Fact]
    public void Of_OnePair_HasNoInterval()
    {
        FigureDifference difference = PairedDifference.Of("figure", 1, [1], [5]);
        difference.Low.ShouldBeNull();
        difference.IsTold.ShouldBeFalse();
    }

    [Fact]
    public void Of_UnequalLengths_Throws() => Should.Throw<ArgumentException>(() => PairedDifference.Of("figure", 1, [1, 2], [1]));
}
