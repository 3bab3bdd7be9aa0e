using System.Globalization;
using NodaTime;

namespace Karvan.Network.Packages.Tables;

/// <summary>
/// Values from the text of a cell: decimal point, no thousands separators, no blanks, exponents allowed, days as yyyy-MM-dd, times as HH:mm.
/// </summary>
internal static class CellParsing
{
    private const NumberStyles Decimal = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A finite number; NaN and infinity are none.</summary>
    public static bool TryNumber(string cell, out double value) =>
        double.TryParse(cell, Decimal, CultureInfo.InvariantCulture, out value) && double.IsFinite(value);

    public static bool TryInteger(string cell, out int value) =>
        int.TryParse(cell, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    public static bool TryDate(string cell, out LocalDate value)
    {
        value = default;
        if (cell.Length != 10 || cell[4] != '-' || cell[7] != '-') return false;
        if (!TryDigits(cell, 0, 4, out int year) || !TryDigits(cell, 5, 2, out int month) || !TryDigits(cell, 8, 2, out int day)) return false;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)) return false;
        value = new LocalDate(year, month, day);
        return true;
    }

    public static bool TryTime(string cell, out LocalTime value)
    {
        value = default;
        if (cell.Length != 5 || cell[2] != ':') return false;
        if (!TryDigits(cell, 0, 2, out int hour) || !TryDigits(cell, 3, 2, out int minute) || hour > 23 || minute > 59) return false;
        value = new LocalTime(hour, minute);
        return true;
    }

    private static bool TryDigits(string cell, int start, int length, out int value) =>
        int.TryParse(cell.AsSpan(start, length), NumberStyles.None, CultureInfo.InvariantCulture, out value);
}
