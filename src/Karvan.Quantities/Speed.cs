namespace Karvan.Quantities;

/// <summary>A speed. Never negative; <c>default</c> is zero. Costs what a <see cref="double"/> costs.</summary>
public readonly record struct Speed : IComparable<Speed>
{
    private readonly double _kilometersPerHour;

    private Speed(double kilometersPerHour) => _kilometersPerHour = kilometersPerHour;

    /// <summary>No km/h at all.</summary>
    public static Speed Zero => default;

    /// <summary>The value in kilometers per hour.</summary>
    public double InKilometersPerHour => _kilometersPerHour;

    /// <summary>The value in kilometers per day.</summary>
    public double InKilometersPerDay => _kilometersPerHour / (1 / 24.0);

    /// <summary>The value in knots.</summary>
    public double InKnots => _kilometersPerHour / 1.852;

    /// <summary>Makes one from kilometers per hour.</summary>
    /// <param name="value">Finite, zero or more, kilometers per hour.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Speed FromKilometersPerHour(double value) => new(Check.NonNegative(value, nameof(value)));

    /// <summary>Makes one from kilometers per day.</summary>
    /// <param name="value">Finite, zero or more, kilometers per day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Speed FromKilometersPerDay(double value) => new(Check.NonNegative(value, nameof(value)) * (1 / 24.0));

    /// <summary>Makes one from knots.</summary>
    /// <param name="value">Finite, zero or more, knots.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Speed FromKnots(double value) => new(Check.NonNegative(value, nameof(value)) * 1.852);

    /// <summary>Sum.</summary>
    public static Speed operator +(Speed left, Speed right) => new(left._kilometersPerHour + right._kilometersPerHour);

    /// <summary>Difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would be negative.</exception>
    public static Speed operator -(Speed left, Speed right) => new(Check.NonNegative(left._kilometersPerHour - right._kilometersPerHour, nameof(right)));

    /// <summary>Multiple by a finite factor of zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative, infinite or not a number.</exception>
    public static Speed operator *(Speed left, double factor) => new(left._kilometersPerHour * Check.NonNegative(factor, nameof(factor)));

    /// <summary>Ratio; NaN or infinity when the divisor is zero, as for <see cref="double"/>.</summary>
    public static double operator /(Speed left, Speed right) => left._kilometersPerHour / right._kilometersPerHour;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Speed left, Speed right) => left._kilometersPerHour < right._kilometersPerHour;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Speed left, Speed right) => left._kilometersPerHour > right._kilometersPerHour;

    /// <summary>Whether the left is smaller or equal.</summary>
    public static bool operator <=(Speed left, Speed right) => left._kilometersPerHour <= right._kilometersPerHour;

    /// <summary>Whether the left is larger or equal.</summary>
    public static bool operator >=(Speed left, Speed right) => left._kilometersPerHour >= right._kilometersPerHour;

    /// <summary>Distance covered in a span.</summary>
    public static Distance operator *(Speed left, SimDuration span) => Distance.FromKilometers(left._kilometersPerHour * span.InHours);

    /// <inheritdoc/>
    public int CompareTo(Speed other) => _kilometersPerHour.CompareTo(other._kilometersPerHour);

    /// <summary>Value with its unit, in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{_kilometersPerHour} km/h");
}
