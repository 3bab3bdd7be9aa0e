using System.Globalization;

namespace Karvan.Network.Packages.Tables;

/// <summary>The bounds of a column of numbers.</summary>
internal static class NumberBounds
{
    /// <summary>The bound that a value breaks, in words; null where it breaks none.</summary>
    public static string? Breach(ColumnAttribute column, double value)
    {
        if (value < column.Min) return string.Create(CultureInfo.InvariantCulture, $"at least {column.Min}");
        if (value > column.Max) return string.Create(CultureInfo.InvariantCulture, $"at most {column.Max}");
        return value <= column.MoreThan ? string.Create(CultureInfo.InvariantCulture, $"more than {column.MoreThan}") : null;
    }
}
