using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Simulations;

/// <summary>The scope that the simulated tonnes belong to.</summary>
internal static class DemandScope
{
    /// <summary>Scope of rows that only measure times and belong to no total.</summary>
    public const string Tracer = "tracer";

    /// <summary>Scopes of the demand of a year without tracers, joined by a plus sign; <c>none</c> when there is no demand.</summary>
    public static string Of(CorridorPackage package, int year)
    {
        string joined = string.Join('+', Rows(package, year).Select(row => row.Scope).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return joined.Length == 0 ? "none" : joined;
    }

    /// <summary>Rows of the demand of a year that belong to totals.</summary>
    public static IEnumerable<DemandRow> Rows(CorridorPackage package, int year) =>
        package.Demand.Where(row => row.Year == year && row.Scope != Tracer);
}
