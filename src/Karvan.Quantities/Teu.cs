namespace Karvan.Quantities;

/// <summary>A number of twenty-foot equivalent units; a forty-foot box is two. Never negative; <c>default</c> is zero. Costs what a <see cref="double"/> costs.</summary>
public readonly record struct Teu : IComparable<Teu>
{
    private readonly double _units;

    private Teu(double units) => _units = units;

    /// <summary>No TEU at all.</summary>
    public static Teu Zero => default;

    /// <summary>The value in TEU.</summary>
    public double InTeu => _units;

    /// <summary>The value in forty-foot units.</summary>
    public double InFeu => _units / 2;

    /// <summary>Makes one from TEU.</summary>
    /// <param name="value">Finite, zero or more, TEU.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Teu FromTeu(double value) => new(Check.NonNegative(value, nameof(value)));

    /// <summary>Makes one from forty-foot units.</summary>
    /// <param name="value">Finite, zero or more, forty-foot units.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Teu FromFeu(double value) => new(Check.NonNegative(value, nameof(value)) * 2);

    /// <summary>Sum.</summary>
    public static Teu operator +(Teu left, Teu right) => new(left._units + right._units);

    /// <summary>Difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would be negative.</exception>
    public static Teu operator -(Teu left, Teu right) => new(Check.NonNegative(left._units - right._units, nameof(right)));

    /// <summary>Multiple by a finite factor of zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative, infinite or not a number.</exception>
    public static Teu operator *(Teu left, double factor) => new(left._units * Check.NonNegative(factor, nameof(factor)));

    /// <summary>Ratio; NaN or infinity when the divisor is zero, as for <see cref="double"/>.</summary>
    public static double operator /(Teu left, Teu right) => left._units / right._units;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Teu left, Teu right) => left._units < right._units;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Teu left, Teu right) => left._units > right._units;

    /// <summary>Whether the left is smaller or equal.</summary>
    public static bool operator <=(Teu left, Teu right) => left._units <= right._units;

    /// <summary>Whether the left is larger or equal.</summary>
    public static bool operator >=(Teu left, Teu right) => left._units >= right._units;

    /// <inheritdoc/>
    public int CompareTo(Teu other) => _units.CompareTo(other._units);

    /// <summary>Value with its unit, in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{_units} TEU");
}
