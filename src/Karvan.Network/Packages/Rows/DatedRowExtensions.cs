using NodaTime;

namespace Karvan.Network.Packages.Rows;

/// <summary>Questions to the period of a row.</summary>
public static class DatedRowExtensions
{
    /// <summary>Whether the row holds on the day; both ends of its period belong to it.</summary>
    public static bool IsValidOn(this IDatedRow row, LocalDate date) =>
        (row.ValidFrom is not { } from || from <= date) && (row.ValidTo is not { } to || date <= to);

    /// <summary>Whether the row holds on some day of the span; null leaves that end open.</summary>
    public static bool IsValidWithin(this IDatedRow row, LocalDate? from, LocalDate? to) =>
        (row.ValidFrom is not { } first || to is not { } end || first <= end) && (row.ValidTo is not { } last || from is not { } start || start <= last);
}
