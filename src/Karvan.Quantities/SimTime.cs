namespace Karvan.Quantities;

/// <summary>A point in simulated time: whole seconds since the origin of the run. Signed, so that what began before the run has a time too.</summary>
/// <remarks>The default value is the origin. Overflow throws <see cref="OverflowException"/>.</remarks>
public readonly record struct SimTime : IComparable<SimTime>
{
    private readonly long _value; // s

    private SimTime(long value) => _value = value;

    /// <summary>The start of the run, the default value.</summary>
    public static SimTime Start => default;

    /// <summary>The latest time that can be written; stands for "never".</summary>
    public static SimTime MaxValue => new(long.MaxValue);

    /// <summary>The earliest time that can be written.</summary>
    public static SimTime MinValue => new(long.MinValue);

    /// <summary>The value in whole seconds.</summary>
    public long InSeconds => _value;

    /// <summary>The value in minutes.</summary>
    public double InMinutes => _value / 60.0;

    /// <summary>The value in hours.</summary>
    public double InHours => _value / 3600.0;

    /// <summary>The value in days of 24 hours.</summary>
    public double InDays => _value / 86400.0;

    /// <summary>From whole seconds since the origin.</summary>
    public static SimTime FromSeconds(long seconds) => new(seconds);

    /// <summary>From minutes since the origin, rounded to the nearest second (halves away from zero).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or beyond 1e15 seconds.</exception>
    public static SimTime FromMinutes(double minutes) => new(Guard.Seconds(minutes * 60, minutes, nameof(minutes)));

    /// <summary>From hours since the origin, rounded to the nearest second (halves away from zero).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or beyond 1e15 seconds.</exception>
    public static SimTime FromHours(double hours) => new(Guard.Seconds(hours * 3600, hours, nameof(hours)));

    /// <summary>From days of 24 hours since the origin, rounded to the nearest second (halves away from zero).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or beyond 1e15 seconds.</exception>
    public static SimTime FromDays(double days) => new(Guard.Seconds(days * 86400, days, nameof(days)));

    /// <summary>The time a duration later.</summary>
    /// <exception cref="OverflowException">The sum is beyond <see cref="MaxValue"/>.</exception>
    public static SimTime operator +(SimTime left, SimDuration right) => new(left._value + right.InSeconds);

    /// <summary>The time a duration earlier.</summary>
    public static SimTime operator -(SimTime left, SimDuration right) => new(left._value - right.InSeconds);

    /// <summary>The duration from the right to the left time; negative when the left one is earlier.</summary>
    public static SimDuration operator -(SimTime left, SimTime right) => SimDuration.FromSeconds(left._value - right._value);

    /// <summary>The earlier of two times.</summary>
    public static SimTime Min(SimTime first, SimTime second) => first < second ? first : second;

    /// <summary>The later of two times.</summary>
    public static SimTime Max(SimTime first, SimTime second) => first > second ? first : second;

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(SimTime left, SimTime right) => left._value < right._value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(SimTime left, SimTime right) => left._value > right._value;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(SimTime left, SimTime right) => left._value <= right._value;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(SimTime left, SimTime right) => left._value >= right._value;

    /// <inheritdoc />
    public int CompareTo(SimTime other) => _value.CompareTo(other._value);

    /// <summary>Day and time of day since the origin, for messages.</summary>
    public override string ToString()
    {
        long day = Math.DivRem(_value, 86400, out long rest);
        if (rest < 0)
        {
            day--;
            rest += 86400;
        }

        return $"day {day} {rest / 3600:00}:{rest / 60 % 60:00}:{rest % 60:00}";
    }
}
