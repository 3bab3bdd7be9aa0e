namespace Karvan.Quantities;

/// <summary>A mass of greenhouse gas in CO2 equivalent. Never negative; <c>default</c> is zero. Costs what a <see cref="double"/> costs.</summary>
public readonly record struct Emissions : IComparable<Emissions>
{
    private readonly double _kilograms;

    private Emissions(double kilograms) => _kilograms = kilograms;

    /// <summary>No kg CO2e at all.</summary>
    public static Emissions Zero => default;

    /// <summary>The value in kilograms of CO2 equivalent.</summary>
    public double InKilograms => _kilograms;

    /// <summary>The value in tonnes of CO2 equivalent.</summary>
    public double InTonnes => _kilograms / 1000;

    /// <summary>Makes one from kilograms of CO2 equivalent.</summary>
    /// <param name="value">Finite, zero or more, kilograms of CO2 equivalent.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Emissions FromKilograms(double value) => new(Check.NonNegative(value, nameof(value)));

    /// <summary>Makes one from tonnes of CO2 equivalent.</summary>
    /// <param name="value">Finite, zero or more, tonnes of CO2 equivalent.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Emissions FromTonnes(double value) => new(Check.NonNegative(value, nameof(value)) * 1000);

    /// <summary>Sum.</summary>
    public static Emissions operator +(Emissions left, Emissions right) => new(left._kilograms + right._kilograms);

    /// <summary>Difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would be negative.</exception>
    public static Emissions operator -(Emissions left, Emissions right) => new(Check.NonNegative(left._kilograms - right._kilograms, nameof(right)));

    /// <summary>Multiple by a finite factor of zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative, infinite or not a number.</exception>
    public static Emissions operator *(Emissions left, double factor) => new(left._kilograms * Check.NonNegative(factor, nameof(factor)));

    /// <summary>Ratio; NaN or infinity when the divisor is zero, as for <see cref="double"/>.</summary>
    public static double operator /(Emissions left, Emissions right) => left._kilograms / right._kilograms;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Emissions left, Emissions right) => left._kilograms < right._kilograms;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Emissions left, Emissions right) => left._kilograms > right._kilograms;

    /// <summary>Whether the left is smaller or equal.</summary>
    public static bool operator <=(Emissions left, Emissions right) => left._kilograms <= right._kilograms;

    /// <summary>Whether the left is larger or equal.</summary>
    public static bool operator >=(Emissions left, Emissions right) => left._kilograms >= right._kilograms;

    /// <inheritdoc/>
    public int CompareTo(Emissions other) => _kilograms.CompareTo(other._kilograms);

    /// <summary>Value with its unit, in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{_kilograms} kg CO2e");
}
