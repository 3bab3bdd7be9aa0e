using System.Runtime.CompilerServices;

namespace Karvan.Quantities;

/// <summary>Checks of numbers that throw with name, value and bounds.</summary>
internal static class Guard
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double NonNegative(double value, string name)
    {
        if (value is not (>= 0 and < double.PositiveInfinity))
            Refuse(value, name, "a finite number of at least 0");
        return value;
    }

    public static double Positive(double value, string name)
    {
        if (value is not (> 0 and < double.PositiveInfinity))
            Refuse(value, name, "a finite number above 0");
        return value;
    }

    public static double Finite(double value, string name)
    {
        if (!double.IsFinite(value))
            Refuse(value, name, "a finite number");
        return value;
    }

    /// <summary>Nearest whole second of a time, halves away from zero; the magnitude may reach 10^15 s, some 30 million years.</summary>
    public static long Seconds(double seconds, double given, string name)
    {
        if (!(Math.Abs(seconds) <= 1e15))
            Refuse(given, name, "finite and within 1e15 seconds");
        return (long)Math.Round(seconds, MidpointRounding.AwayFromZero);
    }

    private static void Refuse(double value, string name, string bounds) =>
        throw new ArgumentOutOfRangeException(name, value, $"Must be {bounds}, was {value}.");
}
