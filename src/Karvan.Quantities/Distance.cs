namespace Karvan.Quantities;

/// <summary>A length along a route.</summary>
/// <remarks>Finite and never negative; the default value is zero. Costs what a <see cref="double"/> costs.</remarks>
public readonly record struct Distance : IComparable<Distance>
{
    private readonly double _value; // km

    private Distance(double value) => _value = value;

    /// <summary>Zero, the default value.</summary>
    public static Distance Zero => default;

    /// <summary>The value in kilometers.</summary>
    public double InKilometers => _value;

    /// <summary>The value in meters.</summary>
    public double InMeters => _value * 1000.0;

    /// <summary>The value in international nautical miles of 1.852 km.</summary>
    public double InNauticalMiles => _value / 1.852;

    /// <summary>From a value in kilometers.</summary>
    /// <param name="kilometers">Value in kilometers, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Distance FromKilometers(double kilometers) => new(Guard.NonNegative(kilometers, nameof(kilometers)));

    /// <summary>From a value in meters.</summary>
    /// <param name="meters">Value in meters, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Distance FromMeters(double meters) => new(Guard.NonNegative(meters, nameof(meters)) / 1000.0);

    /// <summary>From a value in international nautical miles of 1.852 km.</summary>
    /// <param name="nauticalMiles">Value in international nautical miles of 1.852 km, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Distance FromNauticalMiles(double nauticalMiles) => new(Guard.NonNegative(nauticalMiles, nameof(nauticalMiles)) * 1.852);

    /// <summary>The sum.</summary>
    public static Distance operator +(Distance left, Distance right) => new(Guard.NonNegative(left._value + right._value, nameof(right)));

    /// <summary>The difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The right one is larger: the difference would be negative.</exception>
    public static Distance operator -(Distance left, Distance right) => new(Guard.NonNegative(left._value - right._value, nameof(right)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Distance operator *(Distance left, double factor) => new(Guard.NonNegative(left._value * factor, nameof(factor)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Distance operator *(double factor, Distance right) => right * factor;

    /// <summary>A part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="divisor"/> is zero, negative or not finite.</exception>
    public static Distance operator /(Distance left, double divisor) => new(Guard.NonNegative(left._value / divisor, nameof(divisor)));

    /// <summary>The ratio, a plain number; not a number or infinite when the right one is zero.</summary>
    public static double operator /(Distance left, Distance right) => left._value / right._value;

    /// <summary>The time that this distance takes at a speed, to the nearest second.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="speed"/> is zero.</exception>
    public static SimDuration operator /(Distance left, Speed speed) =>
        SimDuration.FromHours(left._value / Guard.Positive(speed.InKilometersPerHour, nameof(speed)));

    /// <summary>The mean speed over this distance in a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not positive.</exception>
    public static Speed operator /(Distance left, SimDuration time) =>
        Speed.FromKilometersPerHour(left._value / Guard.Positive(time.InHours, nameof(time)));

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Distance left, Distance right) => left._value < right._value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Distance left, Distance right) => left._value > right._value;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(Distance left, Distance right) => left._value <= right._value;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(Distance left, Distance right) => left._value >= right._value;

    /// <inheritdoc />
    public int CompareTo(Distance other) => _value.CompareTo(other._value);

    /// <summary>The value with its unit, for messages.</summary>
    public override string ToString() => $"{_value} km";
}
