namespace Karvan.Quantities;

/// <summary>A mass of cargo in tonnes. Never negative; <c>default</c> is zero. Costs what a <see cref="double"/> costs.</summary>
public readonly record struct Tonnes : IComparable<Tonnes>
{
    private readonly double _tonnes;

    private Tonnes(double tonnes) => _tonnes = tonnes;

    /// <summary>No t at all.</summary>
    public static Tonnes Zero => default;

    /// <summary>The value in tonnes.</summary>
    public double InTonnes => _tonnes;

    /// <summary>The value in kilograms.</summary>
    public double InKilograms => _tonnes / 0.001;

    /// <summary>The value in thousand tonnes.</summary>
    public double InKilotonnes => _tonnes / 1000;

    /// <summary>The value in million tonnes.</summary>
    public double InMegatonnes => _tonnes / 1000000;

    /// <summary>Makes one from tonnes.</summary>
    /// <param name="value">Finite, zero or more, tonnes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Tonnes FromTonnes(double value) => new(Check.NonNegative(value, nameof(value)));

    /// <summary>Makes one from kilograms.</summary>
    /// <param name="value">Finite, zero or more, kilograms.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Tonnes FromKilograms(double value) => new(Check.NonNegative(value, nameof(value)) * 0.001);

    /// <summary>Makes one from thousand tonnes.</summary>
    /// <param name="value">Finite, zero or more, thousand tonnes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Tonnes FromKilotonnes(double value) => new(Check.NonNegative(value, nameof(value)) * 1000);

    /// <summary>Makes one from million tonnes.</summary>
    /// <param name="value">Finite, zero or more, million tonnes.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Tonnes FromMegatonnes(double value) => new(Check.NonNegative(value, nameof(value)) * 1000000);

    /// <summary>Sum.</summary>
    public static Tonnes operator +(Tonnes left, Tonnes right) => new(left._tonnes + right._tonnes);

    /// <summary>Difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would be negative.</exception>
    public static Tonnes operator -(Tonnes left, Tonnes right) => new(Check.NonNegative(left._tonnes - right._tonnes, nameof(right)));

    /// <summary>Multiple by a finite factor of zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative, infinite or not a number.</exception>
    public static Tonnes operator *(Tonnes left, double factor) => new(left._tonnes * Check.NonNegative(factor, nameof(factor)));

    /// <summary>Ratio; NaN or infinity when the divisor is zero, as for <see cref="double"/>.</summary>
    public static double operator /(Tonnes left, Tonnes right) => left._tonnes / right._tonnes;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(Tonnes left, Tonnes right) => left._tonnes < right._tonnes;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(Tonnes left, Tonnes right) => left._tonnes > right._tonnes;

    /// <summary>Whether the left is smaller or equal.</summary>
    public static bool operator <=(Tonnes left, Tonnes right) => left._tonnes <= right._tonnes;

    /// <summary>Whether the left is larger or equal.</summary>
    public static bool operator >=(Tonnes left, Tonnes right) => left._tonnes >= right._tonnes;

    /// <summary>Rate of carrying this mass within a span.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The span is not positive.</exception>
    public static TonnesPerDay operator /(Tonnes left, SimDuration span) => span.InSeconds > 0
        ? TonnesPerDay.FromTonnesPerDay(left._tonnes / span.InDays)
        : throw new ArgumentOutOfRangeException(nameof(span), span, "The span must be longer than zero.");

    /// <inheritdoc/>
    public int CompareTo(Tonnes other) => _tonnes.CompareTo(other._tonnes);

    /// <summary>Value with its unit, in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{_tonnes} t");
}
