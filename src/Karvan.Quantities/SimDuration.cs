namespace Karvan.Quantities;

/// <summary>A length of simulated time in whole seconds; signed.</summary>
/// <remarks>The default value is zero. Overflow throws <see cref="OverflowException"/>.</remarks>
public readonly record struct SimDuration : IComparable<SimDuration>
{
    private readonly long _value; // s

    private SimDuration(long value) => _value = value;

    /// <summary>Zero, the default value.</summary>
    public static SimDuration Zero => default;

    /// <summary>The longest duration; stands for "without limit".</summary>
    public static SimDuration MaxValue => new(long.MaxValue);

    /// <summary>The value in whole seconds.</summary>
    public long InSeconds => _value;

    /// <summary>The value in minutes.</summary>
    public double InMinutes => _value / 60.0;

    /// <summary>The value in hours.</summary>
    public double InHours => _value / 3600.0;

    /// <summary>The value in days of 24 hours.</summary>
    public double InDays => _value / 86400.0;

    /// <summary>From whole seconds.</summary>
    public static SimDuration FromSeconds(long seconds) => new(seconds);

    /// <summary>From minutes, rounded to the nearest second (halves away from zero).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or beyond 1e15 seconds.</exception>
    public static SimDuration FromMinutes(double minutes) => new(Guard.Seconds(minutes * 60, minutes, nameof(minutes)));

    /// <summary>From hours, rounded to the nearest second (halves away from zero).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or beyond 1e15 seconds.</exception>
    public static SimDuration FromHours(double hours) => new(Guard.Seconds(hours * 3600, hours, nameof(hours)));

    /// <summary>From days of 24 hours, rounded to the nearest second (halves away from zero).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite or beyond 1e15 seconds.</exception>
    public static SimDuration FromDays(double days) => new(Guard.Seconds(days * 86400, days, nameof(days)));

    /// <summary>The sum.</summary>
    public static SimDuration operator +(SimDuration left, SimDuration right) => new(left._value + right._value);

    /// <summary>The difference.</summary>
    public static SimDuration operator -(SimDuration left, SimDuration right) => new(left._value - right._value);

    /// <summary>The opposite.</summary>
    public static SimDuration operator -(SimDuration value) => new(-value._value);

    /// <summary>A multiple, exact.</summary>
    public static SimDuration operator *(SimDuration left, long factor) => new(left._value * factor);

    /// <summary>A multiple, to the nearest second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not finite or beyond 1e15 seconds.</exception>
    public static SimDuration operator *(SimDuration left, double factor) => new(Guard.Seconds(left._value * factor, factor, nameof(factor)));

    /// <summary>A multiple, to the nearest second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not finite or beyond 1e15 seconds.</exception>
    public static SimDuration operator *(double factor, SimDuration right) => right * factor;

    /// <summary>A part, to the nearest second.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result is not finite or beyond 1e15 seconds.</exception>
    public static SimDuration operator /(SimDuration left, double divisor) => new(Guard.Seconds(left._value / divisor, divisor, nameof(divisor)));

    /// <summary>The ratio, a plain number; not a number or infinite when the right one is zero.</summary>
    public static double operator /(SimDuration left, SimDuration right) => left._value / (double)right._value;

    /// <summary>The shorter of two durations.</summary>
    public static SimDuration Min(SimDuration first, SimDuration second) => first < second ? first : second;

    /// <summary>The longer of two durations.</summary>
    public static SimDuration Max(SimDuration first, SimDuration second) => first > second ? first : second;

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(SimDuration left, SimDuration right) => left._value < right._value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(SimDuration left, SimDuration right) => left._value > right._value;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(SimDuration left, SimDuration right) => left._value <= right._value;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(SimDuration left, SimDuration right) => left._value >= right._value;

    /// <inheritdoc />
    public int CompareTo(SimDuration other) => _value.CompareTo(other._value);

    /// <summary>The value in hours with its unit, for messages.</summary>
    public override string ToString() => $"{InHours} h";
}
