using FsCheck;
using FsCheck.Fluent;
using Karvan.Quantities;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Quantities;

public sealed class SimTimeTests
{
    [Fact]
    public void FromHours_Fraction_RoundsToNearestSecond()
    {
        SimDuration.FromHours(1.0 / 7200).InSeconds.ShouldBe(1);
        SimDuration.FromHours(-1.0 / 7200).InSeconds.ShouldBe(-1);
        SimDuration.FromDays(1.5).InHours.ShouldBe(36);
        SimTime.FromDays(2).InSeconds.ShouldBe(172800);
        SimDuration.FromMinutes(2).InSeconds.ShouldBe(120);
    }

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    [InlineData(1e300)]
    public void FromDays_NotRepresentable_Throws(double days)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => SimTime.FromDays(days)).ParamName.ShouldBe("days");
        Should.Throw<ArgumentOutOfRangeException>(() => SimDuration.FromHours(days));
    }

    [Fact]
    public void Subtract_TimePlusDuration_GivesDuration() => Prop.ForAll<int, int>((start, length) =>
    {
        SimTime from = SimTime.FromSeconds(start);
        SimDuration duration = SimDuration.FromSeconds(length);
        return from + duration - from == duration && from + duration - duration == from;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Add_BeyondMaxValue_Throws() => Should.Throw<OverflowException>(() => SimTime.MaxValue + SimDuration.FromSeconds(1));

    [Fact]
    public void Arithmetic_Durations_IsExact()
    {
        (SimDuration.FromSeconds(7) * 3L).InSeconds.ShouldBe(21);
        (SimDuration.FromSeconds(7) * 0.5).InSeconds.ShouldBe(4);
        (SimDuration.FromSeconds(7) / 2.0).InSeconds.ShouldBe(4);
        (SimDuration.FromSeconds(7) / SimDuration.FromSeconds(2)).ShouldBe(3.5);
        (-SimDuration.FromSeconds(7)).InSeconds.ShouldBe(-7);
        SimDuration.Max(SimDuration.Zero, SimDuration.FromSeconds(1)).InSeconds.ShouldBe(1);
        SimTime.Min(SimTime.Start, SimTime.FromSeconds(1)).ShouldBe(default);
    }

    [Fact]
    public void ToString_DayAndTime_IsReadable()
    {
        SimTime.FromSeconds(86400 + 3723).ToString().ShouldBe("day 1 01:02:03");
        SimTime.FromSeconds(-1).ToString().ShouldBe("day -1 23:59:59");
    }
}
