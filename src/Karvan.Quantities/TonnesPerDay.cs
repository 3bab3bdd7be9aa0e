namespace Karvan.Quantities;

/// <summary>A rate of carrying cargo. Never negative; <c>default</c> is zero. Costs what a <see cref="double"/> costs.</summary>
public readonly record struct TonnesPerDay : IComparable<TonnesPerDay>
{
    private readonly double _tonnesPerDay;

    private TonnesPerDay(double tonnesPerDay) => _tonnesPerDay = tonnesPerDay;

    /// <summary>No t/d at all.</summary>
    public static TonnesPerDay Zero => default;

    /// <summary>The value in tonnes per day.</summary>
    public double InTonnesPerDay => _tonnesPerDay;

    /// <summary>The value in tonnes per year of 365 days.</summary>
    public double InTonnesPerYear => _tonnesPerDay / (1 / 365.0);

    /// <summary>Makes one from tonnes per day.</summary>
    /// <param name="value">Finite, zero or more, tonnes per day.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static TonnesPerDay FromTonnesPerDay(double value) => new(Check.NonNegative(value, nameof(value)));

    /// <summary>Makes one from tonnes per year of 365 days.</summary>
    /// <param name="value">Finite, zero or more, tonnes per year of 365 days.</param>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative, infinite or not a number.</exception>
    public static TonnesPerDay FromTonnesPerYear(double value) => new(Check.NonNegative(value, nameof(value)) / 365.0);

    /// <summary>Sum.</summary>
    public static TonnesPerDay operator +(TonnesPerDay left, TonnesPerDay right) => new(left._tonnesPerDay + right._tonnesPerDay);

    /// <summary>Difference.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The result would be negative.</exception>
    public static TonnesPerDay operator -(TonnesPerDay left, TonnesPerDay right) => new(Check.NonNegative(left._tonnesPerDay - right._tonnesPerDay, nameof(right)));

    /// <summary>Multiple by a finite factor of zero or more.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is negative, infinite or not a number.</exception>
    public static TonnesPerDay operator *(TonnesPerDay left, double factor) => new(left._tonnesPerDay * Check.NonNegative(factor, nameof(factor)));

    /// <summary>Ratio; NaN or infinity when the divisor is zero, as for <see cref="double"/>.</summary>
    public static double operator /(TonnesPerDay left, TonnesPerDay right) => left._tonnesPerDay / right._tonnesPerDay;

    /// <summary>Whether the left is smaller.</summary>
    public static bool operator <(TonnesPerDay left, TonnesPerDay right) => left._tonnesPerDay < right._tonnesPerDay;

    /// <summary>Whether the left is larger.</summary>
    public static bool operator >(TonnesPerDay left, TonnesPerDay right) => left._tonnesPerDay > right._tonnesPerDay;

    /// <summary>Whether the left is smaller or equal.</summary>
    public static bool operator <=(TonnesPerDay left, TonnesPerDay right) => left._tonnesPerDay <= right._tonnesPerDay;

    /// <summary>Whether the left is larger or equal.</summary>
    public static bool operator >=(TonnesPerDay left, TonnesPerDay right) => left._tonnesPerDay >= right._tonnesPerDay;

    /// <summary>Mass carried at this rate within a span.</summary>
    public static Tonnes operator *(TonnesPerDay left, SimDuration span) => Tonnes.FromTonnes(left._tonnesPerDay * span.InDays);

    /// <inheritdoc/>
    public int CompareTo(TonnesPerDay other) => _tonnesPerDay.CompareTo(other._tonnesPerDay);

    /// <summary>Value with its unit, in the invariant culture.</summary>
    public override string ToString() => FormattableString.Invariant($"{_tonnesPerDay} t/d");
}
