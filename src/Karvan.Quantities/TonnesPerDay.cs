namespace Karvan.Quantities;

/// <summary>A flow of cargo or a capacity: mass per time. A year has 365 days here.</summary>
/// <remarks>Finite and never negative; the default value is zero. Costs what a <see cref="double"/> costs.</remarks>
public readonly record struct TonnesPerDay : IComparable<TonnesPerDay>
{
    private readonly double _value; // t/day

    private TonnesPerDay(double value) => _value = value;

    /// <summary>Zero, the default value.</summary>
    public static TonnesPerDay Zero => default;

    /// <summary>The value in tonnes per day.</summary>
    public double InTonnesPerDay => _value;

    /// <summary>The value in tonnes per hour.</summary>
    public double InTonnesPerHour => _value / 24;

    /// <summary>The value in tonnes per year of 365 days.</summary>
    public double InTonnesPerYear => _value * 365.0;

    /// <summary>From a value in tonnes per day.</summary>
    /// <param name="tonnesPerDay">Value in tonnes per day, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static TonnesPerDay FromTonnesPerDay(double tonnesPerDay) => new(Guard.NonNegative(tonnesPerDay, nameof(tonnesPerDay)));

    /// <summary>From a value in tonnes per hour.</summary>
    /// <param name="tonnesPerHour">Value in tonnes per hour, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static TonnesPerDay FromTonnesPerHour(double tonnesPerHour) => new(Guard.NonNegative(tonnesPerHour, nameof(tonnesPerHour)) * 24);

    /// <summary>From a value in tonnes per year of 365 days.</summary>
    /// <param name="tonnesPerYear">Value in tonnes per year of 365 days, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static TonnesPerDay FromTonnesPerYear(double tonnesPerYear) => new(Guard.NonNegative(tonnesPerYear, nameof(tonnesPerYear)) / 365.0);

    /// <summary>The sum.</summary>
    public static TonnesPerDay operator +(TonnesPerDay left, TonnesPerDay right) => new(Guard.NonNegative(left._value + right._value, nameof(right)));

    /// <summary>The difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The right one is larger: the difference would be negative.</exception>
    public static TonnesPerDay operator -(TonnesPerDay left, TonnesPerDay right) => new(Guard.NonNegative(left._value - right._value, nameof(right)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static TonnesPerDay operator *(TonnesPerDay left, double factor) => new(Guard.NonNegative(left._value * factor, nameof(factor)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static TonnesPerDay operator *(double factor, TonnesPerDay right) => right * factor;

    /// <summary>A part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="divisor"/> is zero, negative or not finite.</exception>
    public static TonnesPerDay operator /(TonnesPerDay left, double divisor) => new(Guard.NonNegative(left._value / divisor, nameof(divisor)));

    /// <summary>The ratio, a plain number; not a number or infinite when the right one is zero.</summary>
    public static double operator /(TonnesPerDay left, TonnesPerDay right) => left._value / right._value;

    /// <summary>The mass that passes within a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public static Tonnes operator *(TonnesPerDay left, SimDuration time) =>
        Tonnes.FromTonnes(left._value * Guard.NonNegative(time.InDays, nameof(time)));

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(TonnesPerDay left, TonnesPerDay right) => left._value < right._value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(TonnesPerDay left, TonnesPerDay right) => left._value > right._value;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(TonnesPerDay left, TonnesPerDay right) => left._value <= right._value;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(TonnesPerDay left, TonnesPerDay right) => left._value >= right._value;

    /// <inheritdoc />
    public int CompareTo(TonnesPerDay other) => _value.CompareTo(other._value);

    /// <summary>The value with its unit, for messages.</summary>
    public override string ToString() => $"{_value} t/day";
}
