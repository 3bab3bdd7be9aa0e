namespace Karvan.Quantities;

/// <summary>Greenhouse gas emissions in carbon dioxide equivalents.</summary>
/// <remarks>Finite and never negative; the default value is zero. Costs what a <see cref="double"/> costs.</remarks>
public readonly record struct Emissions : IComparable<Emissions>
{
    private readonly double _value; // kg CO2e

    private Emissions(double value) => _value = value;

    /// <summary>Zero, the default value.</summary>
    public static Emissions Zero => default;

    /// <summary>The value in kilograms of CO2 equivalent.</summary>
    public double InKilograms => _value;

    /// <summary>The value in tonnes of CO2 equivalent.</summary>
    public double InTonnes => _value / 1000;

    /// <summary>From a value in kilograms of CO2 equivalent.</summary>
    /// <param name="kilograms">Value in kilograms of CO2 equivalent, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Emissions FromKilograms(double kilograms) => new(Guard.NonNegative(kilograms, nameof(kilograms)));

    /// <summary>From a value in tonnes of CO2 equivalent.</summary>
    /// <param name="tonnes">Value in tonnes of CO2 equivalent, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Emissions FromTonnes(double tonnes) => new(Guard.NonNegative(tonnes, nameof(tonnes)) * 1000);

    /// <summary>The sum.</summary>
    public static Emissions operator +(Emissions left, Emissions right) => new(Guard.NonNegative(left._value + right._value, nameof(right)));

    /// <summary>The difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The right one is larger: the difference would be negative.</exception>
    public static Emissions operator -(Emissions left, Emissions right) => new(Guard.NonNegative(left._value - right._value, nameof(right)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Emissions operator *(Emissions left, double factor) => new(Guard.NonNegative(left._value * factor, nameof(factor)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Emissions operator *(double factor, Emissions right) => right * factor;

    /// <summary>A part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="divisor"/> is zero, negative or not finite.</exception>
    public static Emissions operator /(Emissions left, double divisor) => new(Guard.NonNegative(left._value / divisor, nameof(divisor)));

    /// <summary>The ratio, a plain number; not a number or infinite when the right one is zero.</summary>
    public static double operator /(Emissions left, Emissions right) => left._value / right._value;

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Emissions left, Emissions right) => left._value < right._value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Emissions left, Emissions right) => left._value > right._value;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(Emissions left, Emissions right) => left._value <= right._value;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(Emissions left, Emissions right) => left._value >= right._value;

    /// <inheritdoc />
    public int CompareTo(Emissions other) => _value.CompareTo(other._value);

    /// <summary>The value with its unit, for messages.</summary>
    public override string ToString() => $"{_value} kg CO2e";
}
