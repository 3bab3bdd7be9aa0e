using System.Globalization;

namespace Karvan.Dossier.Drafting;

/// <summary>Rounding to what a figure can mean.</summary>
internal static class Rounding
{
    /// <summary>A value to the next ten.</summary>
    public static double ToTen(double value) => Math.Round(value / 10) * 10;

    /// <summary>A value with six significant digits.</summary>
    public static double Digits(double value) => Digits(value, 6);

    /// <summary>A value with so many significant digits.</summary>
    public static double Digits(double value, int digits) =>
        double.Parse(value.ToString("G" + digits.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
