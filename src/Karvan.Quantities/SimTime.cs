namespace Karvan.Quantities;

/// <summary>
/// A point in simulated time: whole seconds since the start of the run; <c>default</c> is the start. A point and a length of
/// time are different types on purpose.
/// </summary>
public readonly record struct SimTime : IComparable<SimTime>
{
    private readonly long _seconds;

    private SimTime(long seconds) => _seconds = seconds;

    /// <summary>The start of the run.</summary>
    public static SimTime Start => default;

    /// <summary>Seconds since the start.</summary>
    public long InSeconds => _seconds;

    /// <summary>Hours since the start.</summary>
    public double InHours => _seconds / 3600.0;

    /// <summary>Days since the start.</summary>
    public double InDays => _seconds / 86400.0;

    /// <summary>Makes one from seconds since the start.</summary>
    public static SimTime FromSeconds(long seconds) => new(seconds);

    /// <summary>Later by a duration.</summary>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static SimTime operator +(SimTime left, SimDuration right) => new(left._seconds + right.InSeconds);

    /// <summary>Duration from the right to the left.</summary>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static SimDuration operator -(SimTime left, SimTime right) => SimDuration.FromSeconds(left._seconds - right._seconds);

    /// <summary>Whether the left is earlier.</summary>
    public static bool operator <(SimTime left, SimTime right) => left._seconds < right._seconds;

    /// <summary>Whether the left is later.</summary>
    public static bool operator >(SimTime left, SimTime right) => left._seconds > right._seconds;

    /// <summary>Whether the left is earlier or the same.</summary>
    public static bool operator <=(SimTime left, SimTime right) => left._seconds <= right._seconds;

    /// <summary>Whether the left is later or the same.</summary>
    public static bool operator >=(SimTime left, SimTime right) => left._seconds >= right._seconds;

    /// <inheritdoc/>
    public int CompareTo(SimTime other) => _seconds.CompareTo(other._seconds);

    /// <summary>Seconds since the start with the unit.</summary>
    public override string ToString() => FormattableString.Invariant($"{_seconds} s");
}
