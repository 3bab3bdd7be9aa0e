namespace Karvan.Quantities;

/// <summary>A mass of cargo.</summary>
/// <remarks>Finite and never negative; the default value is zero. Costs what a <see cref="double"/> costs.</remarks>
public readonly record struct Tonnes : IComparable<Tonnes>
{
    private readonly double _value; // t

    private Tonnes(double value) => _value = value;

    /// <summary>Zero, the default value.</summary>
    public static Tonnes Zero => default;

    /// <summary>The value in tonnes.</summary>
    public double InTonnes => _value;

    /// <summary>The value in kilograms.</summary>
    public double InKilograms => _value * 1000.0;

    /// <summary>The value in thousand tonnes.</summary>
    public double InKilotonnes => _value / 1000;

    /// <summary>The value in million tonnes.</summary>
    public double InMegatonnes => _value / 1000000;

    /// <summary>From a value in tonnes.</summary>
    /// <param name="tonnes">Value in tonnes, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Tonnes FromTonnes(double tonnes) => new(Guard.NonNegative(tonnes, nameof(tonnes)));

    /// <summary>From a value in kilograms.</summary>
    /// <param name="kilograms">Value in kilograms, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Tonnes FromKilograms(double kilograms) => new(Guard.NonNegative(kilograms, nameof(kilograms)) / 1000.0);

    /// <summary>From a value in thousand tonnes.</summary>
    /// <param name="kilotonnes">Value in thousand tonnes, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Tonnes FromKilotonnes(double kilotonnes) => new(Guard.NonNegative(kilotonnes, nameof(kilotonnes)) * 1000);

    /// <summary>From a value in million tonnes.</summary>
    /// <param name="megatonnes">Value in million tonnes, finite and at least 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static Tonnes FromMegatonnes(double megatonnes) => new(Guard.NonNegative(megatonnes, nameof(megatonnes)) * 1000000);

    /// <summary>The sum.</summary>
    public static Tonnes operator +(Tonnes left, Tonnes right) => new(Guard.NonNegative(left._value + right._value, nameof(right)));

    /// <summary>The difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The right one is larger: the difference would be negative.</exception>
    public static Tonnes operator -(Tonnes left, Tonnes right) => new(Guard.NonNegative(left._value - right._value, nameof(right)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Tonnes operator *(Tonnes left, double factor) => new(Guard.NonNegative(left._value * factor, nameof(factor)));

    /// <summary>A multiple.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative or not finite.</exception>
    public static Tonnes operator *(double factor, Tonnes right) => right * factor;

    /// <summary>A part.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="divisor"/> is zero, negative or not finite.</exception>
    public static Tonnes operator /(Tonnes left, double divisor) => new(Guard.NonNegative(left._value / divisor, nameof(divisor)));

    /// <summary>The ratio, a plain number; not a number or infinite when the right one is zero.</summary>
    public static double operator /(Tonnes left, Tonnes right) => left._value / right._value;

    /// <summary>The mean rate at which this mass passes within a time.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="time"/> is not positive.</exception>
    public static TonnesPerDay operator /(Tonnes left, SimDuration time) =>
        TonnesPerDay.FromTonnesPerDay(left._value / Guard.Positive(time.InDays, nameof(time)));

    /// <summary>The time that this mass takes at a rate, to the nearest second.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rate"/> is zero.</exception>
    public static SimDuration operator /(Tonnes left, TonnesPerDay rate) =>
        SimDuration.FromDays(left._value / Guard.Positive(rate.InTonnesPerDay, nameof(rate)));

    /// <summary>Whether the left one is smaller.</summary>
    public static bool operator <(Tonnes left, Tonnes right) => left._value < right._value;

    /// <summary>Whether the left one is larger.</summary>
    public static bool operator >(Tonnes left, Tonnes right) => left._value > right._value;

    /// <summary>Whether the left one is smaller or equal.</summary>
    public static bool operator <=(Tonnes left, Tonnes right) => left._value <= right._value;

    /// <summary>Whether the left one is larger or equal.</summary>
    public static bool operator >=(Tonnes left, Tonnes right) => left._value >= right._value;

    /// <inheritdoc />
    public int CompareTo(Tonnes other) => _value.CompareTo(other._value);

    /// <summary>The value with its unit, for messages.</summary>
    public override string ToString() => $"{_value} t";
}
