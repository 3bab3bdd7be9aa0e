namespace Karvan.Quantities;

/// <summary>A length of simulated time in whole seconds, of either sign; <c>default</c> is zero.</summary>
public readonly record struct SimDuration : IComparable<SimDuration>
{
    private readonly long _seconds;

    private SimDuration(long seconds) => _seconds = seconds;

    /// <summary>No time.</summary>
    public static SimDuration Zero => default;

    /// <summary>The value in seconds.</summary>
    public long InSeconds => _seconds;

    /// <summary>The value in hours.</summary>
    public double InHours => _seconds / 3600.0;

    /// <summary>The value in days of 24 hours.</summary>
    public double InDays => _seconds / 86400.0;

    /// <summary>Makes one from whole seconds.</summary>
    public static SimDuration FromSeconds(long seconds) => new(seconds);

    /// <summary>Makes one from hours, rounded to whole seconds, halves to even.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is infinite or not a number.</exception>
    public static SimDuration FromHours(double hours) => new((long)Math.Round(Check.Finite(hours, nameof(hours)) * 3600));

    /// <summary>Makes one from days of 24 hours, rounded to whole seconds, halves to even.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is infinite or not a number.</exception>
    public static SimDuration FromDays(double days) => new((long)Math.Round(Check.Finite(days, nameof(days)) * 86400));

    /// <summary>Sum.</summary>
    /// <exception cref="OverflowException">The sum does not fit.</exception>
    public static SimDuration operator +(SimDuration left, SimDuration right) => new(left._seconds + right._seconds);

    /// <summary>Difference.</summary>
    /// <exception cref="OverflowException">The difference does not fit.</exception>
    public static SimDuration operator -(SimDuration left, SimDuration right) => new(left._seconds - right._seconds);

    /// <summary>Whether the left is shorter.</summary>
    public static bool operator <(SimDuration left, SimDuration right) => left._seconds < right._seconds;

    /// <summary>Whether the left is longer.</summary>
    public static bool operator >(SimDuration left, SimDuration right) => left._seconds > right._seconds;

    /// <summary>Whether the left is shorter or equal.</summary>
    public static bool operator <=(SimDuration left, SimDuration right) => left._seconds <= right._seconds;

    /// <summary>Whether the left is longer or equal.</summary>
    public static bool operator >=(SimDuration left, SimDuration right) => left._seconds >= right._seconds;

    /// <inheritdoc/>
    public int CompareTo(SimDuration other) => _seconds.CompareTo(other._seconds);

    /// <summary>Seconds with the unit.</summary>
    public override string ToString() => FormattableString.Invariant($"{_seconds} s");
}
