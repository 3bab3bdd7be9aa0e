using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class MserRuleTests
{
    [Fact]
    public void Of_RampThenLevel_EndsWithTheRamp()
    {
        // Forty days up to a level that then swings by one unit: eight batches of five belong to the ramp.
        double[] series = [.. Enumerable.Range(0, 200).Select(day => Math.Min(day, 40) * 10.0 + (day % 2))];
        Truncation truncation = MserRule.Of(series);
        truncation.Length.ShouldBe(40);
        truncation.IsSettled.ShouldBeTrue();
    }

    [Fact]
    public void Of_Level_HasNoWarmUp() => MserRule.Of([.. Enumerable.Range(0, 100).Select(day => day % 5.0)]).ShouldBe(new Truncation(0, IsSettled: true));

    [Fact]
    public void Of_GrowthWithoutEnd_IsNotSettled()
    {
        Truncation truncation = MserRule.Of([.. Enumerable.Range(0, 100).Select(day => (double)day)]);
        truncation.IsSettled.ShouldBeFalse();
        truncation.Length.ShouldBe(50);
    }

    [Fact]
    public void Of_StatisticByHand_IsTheSmallest()
    {
        // Batch means 9, 1, 2, 1: sums of squares about their mean over n^2: 44.75/16 = 2.797; without the first 0.667/9 = 0.074; without two 0.5/4 = 0.125.
        double[] series = [9, 9, 9, 9, 9, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 1, 1, 1, 1, 1];
        MserRule.Of(series).ShouldBe(new Truncation(5, IsSettled: true));
    }

    [Fact]
    public void Of_ThreeBatches_Throws() => Should.Throw<ArgumentException>(() => MserRule.Of(new double[19]));
}
