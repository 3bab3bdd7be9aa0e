namespace Karvan.Quantities;

/// <summary>A speed.</summary>
/// <remarks>Finite and never negative; the default value is zero. Costs what a <see cref="double"/> costs.</remarks>
public readonly record struct Speed : IComparable<Speed>
{
    private readonly double _value; // km/h

    private Speed(double value) => _value = value;

    /// <summary>Zero, the default value.</summary>
    public static Speed Zero => default;

    /// <summary>The value in kilometers per hour.</summary>
    public double InKilometersPerHour => _value;

    /// <summary>The value in kilometers per day.</summary>
    public double InKilometersPerDay => _value * 24.0;

    /// <summary>The value in knots of 1.852 km/h.</summary>
    public double InKnots => _value / 1.852;

    /// <summary>From a value in kilometers per hour.</summary>
    /// <param name="kilometersPerHour">Value in kilometers per hour, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Speed FromKilometersPerHour(double kilometersPerHour) => new(Guard.NonNegative(kilometersPerHour, nameof(kilometersPerHour)));

    /// <summary>From a value in kilometers per day.</summary>
    /// <param name="kilometersPerDay">Value in kilometers per day, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Speed FromKilometersPerDay(double kilometersPerDay) => new(Guard.NonNegative(kilometersPerDay, nameof(kilometersPerDay)) / 24.0);

    /// <summary>From a value in knots of 1.852 km/h.</summary>
    /// <param name="knots">Value in knots of 1.852 km/h, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Speed FromKnots(double knots) => new(Guard.NonNegative(knots, nameof(knots)) * 1.852);

    /// <summary>The sum.</summary>
    public static Speed operator +(Speed left, Speed right) => new(Guard.NonNegative(left._value + right._value, nameof(right)));

    /// <summary>The difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The right one is larger: the difference would be negative.</exception>
    public static Speed operator -(Speed left, Speed right) => new(Guard.NonNegative(left._value - right._value, nameof(right)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Speed operator *(Speed left, double factor) => new(Guard.NonNegative(left._value * factor, nameof(factor)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Speed operator *(double factor, Speed right) => right * factor;

    /// <summary>A part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="divisor"/> is zero, negative or not finite.</exception>
    public static Speed operator /(Speed left, double divisor) => new(Guard.NonNegative(left._value / divisor, nameof(divisor)));

    /// <summary>The ratio, a plain number; not a number or infinite when the right one is zero.</summary>
    public static double operator /(Speed left, Speed right) => left._value / right._value;

    /// <summary>The distance covered within a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is negative.</exception>
    public static Distance operator *(Speed left, SimDuration time) =>
        Distance.FromKilometers(left._value * Guard.NonNegative(time.InHours, nameof(time)));

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Speed left, Speed right) => left._value < right._value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Speed left, Speed right) => left._value > right._value;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(Speed left, Speed right) => left._value <= right._value;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(Speed left, Speed right) => left._value >= right._value;

    /// <inheritdoc />
    public int CompareTo(Speed other) => _value.CompareTo(other._value);

    /// <summary>The value with its unit, for messages.</summary>
    public override string ToString() => $"{_value} km/h";
}
