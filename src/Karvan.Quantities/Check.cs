namespace Karvan.Quantities;

/// <summary>Range checks shared by the factories.</summary>
internal static class Check
{
    /// <summary>Returns a finite value of zero or more, or throws.</summary>
    public static double NonNegative(double value, string name) => double.IsFinite(value) && value >= 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "The value must be a finite number of zero or more.");

    /// <summary>Returns a finite value, or throws.</summary>
    public static double Finite(double value, string name) => double.IsFinite(value)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "The value must be a finite number.");
}
