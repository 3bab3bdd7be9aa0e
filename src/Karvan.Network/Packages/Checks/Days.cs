using NodaTime;
using NodaTime.Text;

namespace Karvan.Network.Packages.Checks;

/// <summary>Days as text.</summary>
internal static class Days
{
    /// <summary>ISO 8601; null where there is no day.</summary>
    public static string? Text(LocalDate? day) => day is { } value ? LocalDatePattern.Iso.Format(value) : null;
}
