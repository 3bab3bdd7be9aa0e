using System.Globalization;
using System.Text;

namespace Karvan.Cli.Output;

/// <summary>Text of a cell.</summary>
internal static class CellText
{
    public static bool IsNumber(object? cell) => cell is double or float or decimal or int or long or short or byte or uint or ulong;

    /// <summary>For a terminal: numbers in their format, a dash for the unknown.</summary>
    public static string ForPeople(object? cell, string? numberFormat) => cell switch
    {
        null => "–",
        bool yes => yes ? "yes" : "no",
        IFormattable number when IsNumber(cell) => number.ToString(numberFormat, CultureInfo.InvariantCulture),
        _ => ForMachines(cell),
    };

    /// <summary>For a file: every digit of a number, ISO dates, nothing for the unknown.</summary>
    public static string ForMachines(object? cell) => cell switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        Enum name => name.ToString(),
        IFormattable value when IsNumber(cell) => value.ToString(null, CultureInfo.InvariantCulture),
        NodaTime.LocalDate date => JsonText.DatePattern.Format(date),
        NodaTime.Instant instant => JsonText.InstantPattern.Format(instant),
        _ => cell.ToString() ?? "",
    };

    /// <summary>Text without control characters, so that text from outside cannot steer the terminal.</summary>
    public static string Printable(string text)
    {
        if (!text.Any(char.IsControl)) return text;
        StringBuilder safe = new(text.Length);
        foreach (char letter in text) safe.Append(char.IsControl(letter) ? ' ' : letter);
        return safe.ToString();
    }
}
