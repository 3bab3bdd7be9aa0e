using Karvan.Network.Packages;
using Karvan.Studies.Results;

namespace Karvan.Studies.Simulations;

/// <summary>On what the numbers of a package rest.</summary>
internal static class InputCoverage
{
    /// <summary>Shares of the parameters; all 0 for a package without any.</summary>
    public static CoverageRecord Of(CorridorPackage package) => new()
    {
        Claim = Share(package, rule => rule is not ("derived" or "assumed")),
        Derived = Share(package, rule => rule == "derived"),
        Assumed = Share(package, rule => rule == "assumed"),
    };

    private static double Share(CorridorPackage package, Predicate<string> matches) =>
        package.Parameters.Count == 0 ? 0 : (double)package.Parameters.Count(row => matches(row.Rule)) / package.Parameters.Count;
}
