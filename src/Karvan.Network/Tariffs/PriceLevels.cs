using System.Globalization;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Tariffs;

/// <summary>
/// Brings dollars of one year to the prices of another by the United States GDP deflator (deflator.csv, 2023 = 100). A year without an index
/// continues its neighbor by the growth of consumer prices where that is given; a year before the first or after the last takes the nearest index.
/// Immutable.
/// </summary>
public sealed class PriceLevels
{
    /// <summary>The common year in which costs of different years are compared.</summary>
    public const int CommonYear = 2023;

    private readonly SortedList<int, double> _index = [];

    /// <summary>Takes the index of a package; without one all years have the same prices.</summary>
    public PriceLevels(CorridorPackage package)
    {
        foreach (DeflatorRow row in package.Deflator.OrderBy(row => row.Year, StringComparer.Ordinal))
        {
            if (!int.TryParse(row.Year, NumberStyles.None, CultureInfo.InvariantCulture, out int year)) continue;
            double? index = row.Index2023 ?? (_index.TryGetValue(year - 1, out double before) ? before * (1 + (row.CpiGrowthPercent / 100)) : null);
            if (index is > 0) _index[year] = index.Value;
        }
    }

    /// <summary>Factor from dollars of one year to dollars of another.</summary>
    public double Factor(int fromYear, int toYear) => LevelOf(toYear) / LevelOf(fromYear);

    private double LevelOf(int year)
    {
        if (_index.Count == 0) return 100;
        if (_index.TryGetValue(year, out double level)) return level;
        return _index[_index.Keys.MinBy(known => Math.Abs(known - year))];
    }
}
