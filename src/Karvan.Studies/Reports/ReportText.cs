using System.Globalization;
using Karvan.Studies.Results;

namespace Karvan.Studies.Reports;

/// <summary>Numbers as a report shows them.</summary>
internal static class ReportText
{
    private static readonly string[] _months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

    /// <summary>Short name of a month, 1 to 12; a dash for none.</summary>
    public static string Month(int month) => month is >= 1 and <= 12 ? _months[month - 1] : "–";

    /// <summary>About three significant digits, with thousands separated.</summary>
    public static string Number(double value)
    {
        double size = Math.Abs(value);
        if (size < 1000) return value.ToString(size >= 100 || size == 0 ? "0" : size >= 10 ? "0.#" : "0.##", CultureInfo.InvariantCulture);
        double unit = Math.Pow(10, Math.Floor(Math.Log10(size)) - 3);
        return (Math.Round(value / unit) * unit).ToString("N0", CultureInfo.InvariantCulture);
    }

    /// <summary>Million tonnes, thousand tonnes or tonnes.</summary>
    public static string Tonnes(double value) => Math.Abs(value) switch
    {
        >= 1e6 => $"{(value / 1e6).ToString("0.00", CultureInfo.InvariantCulture)}\u00a0Mt",
        >= 1e4 => $"{(value / 1e3).ToString("0", CultureInfo.InvariantCulture)}\u00a0kt",
        _ => $"{Number(value)}\u00a0t",
    };

    public static string Share(double value) => value.ToString(value is > 0 and < 0.01 ? "0.0 %" : "0 %", CultureInfo.InvariantCulture);

    public static string Days(double value) => value.ToString("0.0", CultureInfo.InvariantCulture);

    /// <summary>Both ends of an interval.</summary>
    public static string Interval(Estimate estimate, Func<double, string> format) => $"{format(estimate.Low)} – {format(estimate.High)}";

    public static string Interval(Interval interval, Func<double, string> format) => $"{format(interval.Low)} – {format(interval.High)}";
}
