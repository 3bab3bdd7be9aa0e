namespace Karvan.Quantities;

/// <summary>A length along a way. Never negative; <c>default</c> is zero. Costs what a <see cref="double"/> costs.</summary>
public readonly record struct Distance : IComparable<Distance>
{
    private readonly double _kilometers;

    private Distance(double kilometers) => _kilometers = kilometers;

    /// <summary>No km at all.</summary>
    public static Distance Zero => default;

    /// <summary>The value in kilometers.</summary>
    public double InKilometers => _kilometers;

    /// <summary>The value in meters.</summary>
    public double InMeters => _kilometers / 0.001;

    /// <summary>The value in nautical miles.</summary>
    public double InNauticalMiles => _kilometers / 1.852;

    /// <summary>Makes one from kilometers.</summary>
    /// <param name="value">Finite, zero or more, kilometers.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Distance FromKilometers(double value) => new(Check.NonNegative(value, nameof(value)));

    /// <summary>Makes one from meters.</summary>
    /// <param name="value">Finite, zero or more, meters.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Distance FromMeters(double value) => new(Check.NonNegative(value, nameof(value)) * 0.001);

    /// <summary>Makes one from nautical miles.</summary>
    /// <param name="value">Finite, zero or more, nautical miles.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Distance FromNauticalMiles(double value) => new(Check.NonNegative(value, nameof(value)) * 1.852);

    /// <summary>Sum.</summary>
    public static Distance operator +(Distance left, Distance right) => new(left._kilometers + right._kilometers);

    /// <summary>Difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would be negative.</exception>
    public static Distance operator -(Distance left, Distance right) => new(Check.NonNegative(left._kilometers - right._kilometers, nameof(right)));

    /// <summary>Multiple by a finite factor of zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative, infinite or not a number.</exception>
    public static Distance operator *(Distance left, double factor) => new(left._kilometers * Check.NonNegative(factor, nameof(factor)));

    /// <summary>Ratio; NaN or infinity when the divisor is zero, as for <see cref="double"/>.</summary>
    public static double operator /(Distance left, Distance right) => left._kilometers / right._kilometers;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Distance left, Distance right) => left._kilometers < right._kilometers;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Distance left, Distance right) => left._kilometers > right._kilometers;

    /// <summary>Whether the left is smaller or equal.</summary>
    public static bool operator <=(Distance left, Distance right) => left._kilometers <= right._kilometers;

    /// <summary>Whether the left is larger or equal.</summary>
    public static bool operator >=(Distance left, Distance right) => left._kilometers >= right._kilometers;

    /// <summary>Time that the distance takes at a speed, rounded to whole seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The speed is zero.</exception>
    public static SimDuration operator /(Distance left, Speed speed) => speed.InKilometersPerHour > 0
        ? SimDuration.FromHours(left._kilometers / speed.InKilometersPerHour)
        : throw new ArgumentOutOfRangeException(nameof(speed), speed, "The speed must be above zero.");

    /// <inheritdoc/>
    public int CompareTo(Distance other) => _kilometers.CompareTo(other._kilometers);

    /// <summary>Value with its unit, in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{_kilometers} km");
}
