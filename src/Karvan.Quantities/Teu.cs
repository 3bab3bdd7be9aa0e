namespace Karvan.Quantities;

/// <summary>An amount of containers in twenty-foot equivalent units; a 40-foot box is 2. Fractions are allowed, since flows are averages.</summary>
/// <remarks>Finite and never negative; the default value is zero. Costs what a <see cref="double"/> costs.</remarks>
public readonly record struct Teu : IComparable<Teu>
{
    private readonly double _value; // TEU

    private Teu(double value) => _value = value;

    /// <summary>Zero, the default value.</summary>
    public static Teu Zero => default;

    /// <summary>The value in twenty-foot equivalent units.</summary>
    public double InTeu => _value;

    /// <summary>The value in forty-foot equivalent units.</summary>
    public double InFeu => _value / 2;

    /// <summary>From a value in twenty-foot equivalent units.</summary>
    /// <param name="teu">Value in twenty-foot equivalent units, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Teu FromTeu(double teu) => new(Guard.NonNegative(teu, nameof(teu)));

    /// <summary>From a value in forty-foot equivalent units.</summary>
    /// <param name="feu">Value in forty-foot equivalent units, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Teu FromFeu(double feu) => new(Guard.NonNegative(feu, nameof(feu)) * 2);

    /// <summary>The sum.</summary>
    public static Teu operator +(Teu left, Teu right) => new(Guard.NonNegative(left._value + right._value, nameof(right)));

    /// <summary>The difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The right one is larger: the difference would be negative.</exception>
    public static Teu operator -(Teu left, Teu right) => new(Guard.NonNegative(left._value - right._value, nameof(right)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Teu operator *(Teu left, double factor) => new(Guard.NonNegative(left._value * factor, nameof(factor)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Teu operator *(double factor, Teu right) => right * factor;

    /// <summary>A part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="divisor"/> is zero, negative or not finite.</exception>
    public static Teu operator /(Teu left, double divisor) => new(Guard.NonNegative(left._value / divisor, nameof(divisor)));

    /// <summary>The ratio, a plain number; not a number or infinite when the right one is zero.</summary>
    public static double operator /(Teu left, Teu right) => left._value / right._value;

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Teu left, Teu right) => left._value < right._value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Teu left, Teu right) => left._value > right._value;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(Teu left, Teu right) => left._value <= right._value;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(Teu left, Teu right) => left._value >= right._value;

    /// <inheritdoc />
    public int CompareTo(Teu other) => _value.CompareTo(other._value);

    /// <summary>The value with its unit, for messages.</summary>
    public override string ToString() => $"{_value} TEU";
}
