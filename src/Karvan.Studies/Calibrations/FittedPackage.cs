using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Studies.Calibrations;

/// <summary>A package with other factors in it.</summary>
internal static class FittedPackage
{
    private const string Table = "factors/";

    /// <summary>The package with the ranges that a plan thinks possible before looking, most likely 1.</summary>
    public static CorridorPackage Before(CorridorPackage package, FitPlan plan) =>
        With(package, [.. plan.Factors.Select(factor => new FactorFit(factor.FactorId, factor.Parameters, factor.Low, factor.High, 1, factor.Low, factor.High, 0))]);

    /// <summary>The package with given factors in place of its own.</summary>
    public static CorridorPackage With(CorridorPackage package, IReadOnlyList<FactorFit> fits) => package with
    {
        Factors = [.. fits.Select(fit => new FactorRow { FactorId = fit.FactorId, Parameters = fit.Parameters, Value = fit.Value, Description = "", SourceId = "estimate" })],
        Parameters =
        [
            .. package.Parameters.Where(row => !row.ParameterId.StartsWith(Table, StringComparison.Ordinal)),
            .. fits.Select(fit => new ParameterRow { ParameterId = $"{Table}{fit.FactorId}/value", Value = fit.Value, Low = fit.Low, High = fit.High, Unit = "1", Rule = "derived" }),
        ],
    };
}
