using Karvan.Studies.Experiments.Designs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments.Designs;

public sealed class RankCorrelationTests
{
    [Fact]
    public void Of_MonotoneButNotLinear_IsOne() => RankCorrelation.Of([1, 2, 3, 4], [1, 10, 11, 900])!.Value.ShouldBe(1, 1e-12);

    [Fact]
    public void Of_Ties_ShareTheirRanks() =>
        // Ranks 0, 1.5, 1.5, 3 and 3, 2, 1, 0: deviations -1.5, 0, 0, 1.5 and 1.5, 0.5, -0.5, -1.5; -4.5 / sqrt(4.5 x 5).
        RankCorrelation.Of([1, 2, 2, 3], [9, 8, 7, 6])!.Value.ShouldBe(-4.5 / Math.Sqrt(22.5), 1e-12);

    [Fact]
    public void Of_NothingVaries_IsUnknown()
    {
        RankCorrelation.Of([1, 1, 1], [1, 2, 3]).ShouldBeNull();
        RankCorrelation.Of([1, 2], [1, 2]).ShouldBeNull();
    }
}
