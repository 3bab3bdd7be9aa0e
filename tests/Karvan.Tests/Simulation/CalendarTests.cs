using FsCheck;
using FsCheck.Fluent;
using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class CalendarTests
{
    private static readonly SimDuration _hour = SimDuration.FromHours(1);

    [Fact]
    public void Search_AnyHoursAndClosures_AgreesWithLookingHourByHour() => Prop.ForAll<(byte, byte)[], (byte, byte)[], byte>((weekly, closures, start) =>
    {
        var calendar = new Calendar(
            [.. weekly.Take(6).Select(w => new OpeningHours(_hour * (Math.Min(w.Item1, w.Item2) % 169L), _hour * Math.Max(Math.Min(w.Item1, w.Item2) % 169L, Math.Max(w.Item1, w.Item2) % 169L)))],
            [.. closures.Take(6).Select(c => new ClosedPeriod(SimTime.FromHours(c.Item1), SimTime.FromHours(c.Item1 + (c.Item2 / 4))))],
            _hour * (start % 168L));
        for (int hour = 0; hour < 300; hour += 7)
        {
            SimTime from = SimTime.FromHours(hour);
            if (calendar.NextOpening(from) != Look(calendar, from, true) || calendar.NextClosing(from) != Look(calendar, from, false))
                return false;
        }

        return true;
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void IsOpen_Boundaries_OpenInclusiveCloseExclusive()
    {
        Calendar calendar = Calendar.Daily(SimDuration.FromHours(8), SimDuration.FromHours(20));
        calendar.IsOpen(SimTime.FromHours(8)).ShouldBeTrue();
        calendar.IsOpen(SimTime.FromHours(8) - SimDuration.FromSeconds(1)).ShouldBeFalse();
        calendar.IsOpen(SimTime.FromHours(20)).ShouldBeFalse();
    }

    [Fact]
    public void Daily_OverMidnight_IsOpenAtNight()
    {
        Calendar calendar = Calendar.Daily(SimDuration.FromHours(22), SimDuration.FromHours(6));
        calendar.IsOpen(SimTime.FromHours(2)).ShouldBeTrue();
        calendar.IsOpen(SimTime.FromHours(12)).ShouldBeFalse();
        calendar.NextClosing(SimTime.FromHours(23 + (24 * 6))).ShouldBe(SimTime.FromHours(6 + (24 * 7)));
    }

    [Fact]
    public void StartOfRun_OnASaturday_KnowsTheWeekend()
    {
        OpeningHours[] workdays = [new(SimDuration.Zero, SimDuration.FromDays(5))];
        var calendar = new Calendar(workdays, startOfRun: SimDuration.FromDays(5));
        calendar.IsOpen(SimTime.Start).ShouldBeFalse();
        calendar.NextOpening(SimTime.Start).ShouldBe(SimTime.FromDays(2));
    }

    [Fact]
    public void Search_NothingToFind_GivesNull()
    {
        Calendar.AlwaysOpen.NextClosing(SimTime.FromDays(3)).ShouldBeNull();
        new Calendar([]).NextOpening(SimTime.Start).ShouldBeNull();
        var forGood = new Calendar([new(SimDuration.Zero, SimDuration.FromDays(7))], [new(SimTime.FromDays(2), SimTime.MaxValue)]);
        forGood.NextOpening(SimTime.FromDays(3)).ShouldBeNull();
        forGood.NextClosing(SimTime.Start).ShouldBe(SimTime.FromDays(2));
    }

    [Fact]
    public void AddOpenTime_OverNights_CountsOpenTimeOnly()
    {
        Calendar calendar = Calendar.Daily(SimDuration.FromHours(8), SimDuration.FromHours(20));
        calendar.AddOpenTime(SimTime.FromHours(19), SimDuration.FromHours(2)).ShouldBe(SimTime.FromHours(33));
        calendar.AddOpenTime(SimTime.FromHours(0), SimDuration.FromHours(12)).ShouldBe(SimTime.FromHours(20));
        calendar.AddOpenTime(SimTime.FromHours(0), SimDuration.Zero).ShouldBe(SimTime.Start);
        new Calendar([]).AddOpenTime(SimTime.Start, _hour).ShouldBeNull();
    }

    [Fact]
    public void Arguments_OutsideTheWeek_Throw()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new OpeningHours(_hour, SimDuration.Zero));
        Should.Throw<ArgumentOutOfRangeException>(() => new OpeningHours(_hour, _hour * 169L));
        Should.Throw<ArgumentOutOfRangeException>(() => new ClosedPeriod(SimTime.FromHours(2), SimTime.FromHours(1)));
        Should.Throw<ArgumentOutOfRangeException>(() => new Calendar([], startOfRun: _hour * 168L));
    }

    private static SimTime? Look(Calendar calendar, SimTime from, bool open)
    {
        for (int i = 0; i < 1000; i++)
        {
            if (calendar.IsOpen(from + (_hour * (long)i)) == open)
                return from + (_hour * (long)i);
        }

        return null;
    }
}
