namespace Karvan.Evidence.Ranges;

/// <summary>
/// A value with the ends between which it lies, in whatever unit its holder names. Arithmetic takes the ends together (interval
/// arithmetic): the result surely holds the true range, and is wider where several inputs are unlikely to be extreme at once.
/// </summary>
/// <remarks>Finite, low ≤ value ≤ high; the default value is exactly zero.</remarks>
public readonly record struct RangedValue
{
    private RangedValue(double value, double low, double high)
    {
        Value = value;
        Low = low;
        High = high;
    }

    /// <summary>Exactly zero, the default value.</summary>
    public static RangedValue Zero => default;

    /// <summary>The value itself.</summary>
    public double Value { get; }

    /// <summary>Low end.</summary>
    public double Low { get; }

    /// <summary>High end.</summary>
    public double High { get; }

    /// <summary>A value that is known exactly.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not finite.</exception>
    public static RangedValue Exactly(double value) => Of(value, value, value);

    /// <summary>A value and its ends; an end on the wrong side of the value is moved onto it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">One of the three is not finite.</exception>
    public static RangedValue Of(double value, double low, double high) =>
        new(Finite(value, nameof(value)), Math.Min(Finite(low, nameof(low)), value), Math.Max(Finite(high, nameof(high)), value));

    /// <summary>The sum.</summary>
    public static RangedValue operator +(RangedValue left, RangedValue right) =>
        Of(left.Value + right.Value, left.Low + right.Low, left.High + right.High);

    /// <summary>The difference.</summary>
    public static RangedValue operator -(RangedValue left, RangedValue right) =>
        Of(left.Value - right.Value, left.Low - right.High, left.High - right.Low);

    /// <summary>The product.</summary>
    public static RangedValue operator *(RangedValue left, RangedValue right)
    {
        double a = left.Low * right.Low, b = left.Low * right.High, c = left.High * right.Low, d = left.High * right.High;
        return Of(left.Value * right.Value, Math.Min(Math.Min(a, b), Math.Min(c, d)), Math.Max(Math.Max(a, b), Math.Max(c, d)));
    }

    /// <summary>A multiple.</summary>
    public static RangedValue operator *(RangedValue left, double factor) => left * Exactly(factor);

    /// <summary>The quotient.</summary>
    /// <exception cref="DivideByZeroException">The range of <paramref name="right"/> holds zero.</exception>
    public static RangedValue operator /(RangedValue left, RangedValue right) =>
        right.Low <= 0 && right.High >= 0
            ? throw new DivideByZeroException($"The divisor lies between {right.Low} and {right.High}.")
            : left * Of(1 / right.Value, 1 / right.High, 1 / right.Low);

    /// <summary>The value with its range, for messages.</summary>
    public override string ToString() => $"{Value} ({Low} to {High})";

    private static double Finite(double value, string name) =>
        double.IsFinite(value) ? value : throw new ArgumentOutOfRangeException(name, value, "A finite number is needed.");
}
