using FsCheck;
using FsCheck.Fluent;
using Karvan.Studies.Validation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Validation;

public sealed class IntervalScoreTests
{
    [Theory]
    [InlineData(12, 10)] // inside: the width
    [InlineData(10, 10)]
    [InlineData(8, 10 + (10 * 2))] // 2 below, times 2 / 0.2
    [InlineData(23, 10 + (10 * 3))]
    public void Of_Point_IsWidthAndTenTimesTheMiss(double observed, double expected) =>
        IntervalScore.Of(10, 20, new ObservedSpan(observed, observed)).ShouldBe(expected, 1e-12);

    [Fact]
    public void Of_Range_IsTheMeanOverIt() => IntervalScore.Of(10, 20, new ObservedSpan(20, 24)).ShouldBe(10 + (10 * 2), 1e-9); // 0 to 4 above, 2 on average

    [Theory]
    [InlineData(15.0, null, 10)]
    [InlineData(25.0, null, 60)]
    [InlineData(null, 25.0, 10)]
    [InlineData(null, 7.0, 40)]
    public void Of_OpenRange_IsOneSided(double? low, double? high, double expected) => IntervalScore.Of(10, 20, new ObservedSpan(low, high)).ShouldBe(expected, 1e-12);

    [Fact]
    public void Of_EndsExchanged_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => IntervalScore.Of(20, 10, new ObservedSpan(1, 1)));

    [Fact]
    public void ShareInside_Range_IsTheLengthOfTheOverlap() => Prop.ForAll<byte, byte, byte>((start, length, from) =>
    {
        int width = (start * 7 % 61) + 1;
        ObservedSpan span = new(start, start + length + 1);
        int covered = Enumerable.Range(0, (length + 1) * 4).Count(i => start + ((i + 0.5) / 4) is var x && x > from && x < from + width);
        return Math.Abs(span.ShareInside(from, from + width) - (covered / ((length + 1) * 4.0))) < 1e-9;
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(18.0, 23.0, null, "none", 18.0, 23.0)]
    [InlineData(null, null, 11.0, "none", 11.0, 11.0)]
    [InlineData(40.0, null, null, "high", 40.0, null)]
    [InlineData(null, 15.0, null, "low", null, 15.0)]
    [InlineData(8.0, 9.0, 8.5, null, 8.0, 9.0)]
    public void Of_Columns_MakeASpan(double? least, double? most, double? mean, string? open, double? low, double? high) =>
        ObservedSpan.Of(least, most, mean, open).ShouldBe(new ObservedSpan(low, high));

    [Fact]
    public void Of_NoNumber_IsNoSpan() => ObservedSpan.Of(null, null, null, "none").ShouldBeNull();
}
