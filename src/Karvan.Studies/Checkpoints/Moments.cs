using NodaTime;
using NodaTime.Text;

namespace Karvan.Studies.Checkpoints;

/// <summary>
/// Moments of a run as people write them – a day, <c>2024-11-05</c>, which begins at midnight, or a minute of it, <c>2024-11-05T06:30</c>; UTC – and as folders are
/// named after them. Stateless.
/// </summary>
public static class Moments
{
    private const string FolderPrefix = "at-";
    private static readonly LocalDatePattern _day = LocalDatePattern.Iso;
    private static readonly LocalDateTimePattern _minute = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm");
    private static readonly LocalDateTimePattern _folder = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH-mm");

    /// <summary>Reads a moment.</summary>
    /// <param name="text">A day or a minute.</param>
    /// <returns>The moment; null = the text is neither.</returns>
    public static LocalDateTime? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (_day.Parse(text).TryGetValue(default, out LocalDate day)) return day.AtMidnight();
        return _minute.Parse(text).TryGetValue(default, out LocalDateTime minute) ? minute : null;
    }

    /// <summary>Writes a moment: midnight as the day.</summary>
    /// <param name="moment">A full minute.</param>
    public static string Write(LocalDateTime moment) => moment.TimeOfDay == LocalTime.Midnight ? _day.Format(moment.Date) : _minute.Format(moment);

    /// <summary>Name of the folder that keeps a moment.</summary>
    internal static string FolderOf(LocalDateTime moment) => FolderPrefix + (moment.TimeOfDay == LocalTime.Midnight ? _day.Format(moment.Date) : _folder.Format(moment));

    /// <summary>Folders that keep moments, in the order of time.</summary>
    internal static IReadOnlyList<LocalDateTime> In(string folder) =>
        [.. Directory.EnumerateDirectories(folder, FolderPrefix + "*").Select(path => OfFolder(Path.GetFileName(path))).OfType<LocalDateTime>().Order()];

    private static LocalDateTime? OfFolder(string name)
    {
        string text = name[FolderPrefix.Length..];
        if (_day.Parse(text).TryGetValue(default, out LocalDate day)) return day.AtMidnight();
        return _folder.Parse(text).TryGetValue(default, out LocalDateTime minute) ? minute : null;
    }
}
