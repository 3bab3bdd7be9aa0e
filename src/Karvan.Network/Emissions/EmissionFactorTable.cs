using Karvan.Evidence.Ranges;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Parameters;

namespace Karvan.Network.Emissions;

/// <summary>
/// Factors of <c>emissions.csv</c> by what the column <c>used_for</c> names: <c>rail:CC</c>, <c>sea:vessel-class</c>, <c>road</c>, <c>pipeline</c>.
/// Well-to-wheel factors go before tank-to-wheel ones; of several the mean is taken, with the outer ends as range. Immutable.
/// </summary>
public sealed class EmissionFactorTable
{
    private readonly List<EmissionRow> _rows;
    private readonly ParameterRanges _parameters;

    /// <summary>Takes the factors of a package.</summary>
    public EmissionFactorTable(CorridorPackage package, ParameterRanges parameters)
    {
        _rows = [.. package.Emissions];
        _parameters = parameters;
    }

    /// <summary>
    /// The factor of a mode and, if given, a country or vessel class. Without a row of its own: that of the mode alone; without that, the mean of
    /// the rows that other uses of the mode take, marked as assumed; null where the mode has none.
    /// </summary>
    /// <param name="mode">rail, sea, road or pipeline.</param>
    /// <param name="detail">Country for rail and road, vessel class for sea; null = none.</param>
    public EmissionFactor? Find(string mode, string? detail)
    {
        List<EmissionRow> own = detail is null ? [] : RowsFor(use => use == $"{mode}:{detail}");
        if (own.Count > 0) return Factor(own, isAssumed: false);
        List<EmissionRow> general = RowsFor(use => use == mode);
        if (general.Count > 0) return Factor(general, isAssumed: false);
        List<EmissionRow> others = RowsFor(use => use.StartsWith(mode + ":", StringComparison.Ordinal));
        return others.Count > 0 ? Factor(others, isAssumed: true) : null;
    }

    private List<EmissionRow> RowsFor(Predicate<string> isUse)
    {
        List<EmissionRow> rows = _rows.FindAll(row => row.UsedFor is { } uses
            && Array.Exists(uses.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries), isUse));
        List<EmissionRow> wellToWheel = rows.FindAll(row => row.Scope == "WTW");
        return wellToWheel.Count > 0 ? wellToWheel : rows;
    }

    private EmissionFactor Factor(List<EmissionRow> rows, bool isAssumed)
    {
        List<RangedValue> ranges = rows.ConvertAll(row => _parameters.Of("emissions", row.RowId, "gco2e_per_tkm", row.Gco2ePerTkm));
        RangedValue mean = RangedValue.Of(ranges.Average(range => range.Value), ranges.Min(range => Math.Max(0, range.Low)), ranges.Max(range => range.High));
        return new EmissionFactor(mean, rows[0].Scope == "WTW", isAssumed, string.Join(';', rows.Select(row => row.RowId)));
    }
}
