using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Network.Packages.Checks;

/// <summary>Days on which rows hold; both ends are inclusive, an empty end is open.</summary>
internal static class Periods
{
    public static bool Overlap(IDatedRow left, IDatedRow right) =>
        StartOf(left) <= EndOf(right) && StartOf(right) <= EndOf(left);

    public static LocalDate StartOf(IDatedRow row) => row.ValidFrom ?? LocalDate.MinIsoValue;

    public static LocalDate EndOf(IDatedRow row) => row.ValidTo ?? LocalDate.MaxIsoValue;

    public static bool Holds(IDatedRow row, LocalDate date) => StartOf(row) <= date && date <= EndOf(row);
}
