using Karvan.Evidence.Parameters;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Packages;

/// <summary>What the numbers of a package rest on, as shares of the rows of <c>parameters.csv</c>; they sum to 1, or are all 0 without rows.</summary>
/// <param name="Claim">Share that follows from claims by a rule.</param>
/// <param name="Derived">Share that was computed.</param>
/// <param name="Assumed">Share that was assumed.</param>
public sealed record PackageCoverage(double Claim, double Derived, double Assumed)
{
    /// <summary>The shares of a package; rows whose rule is unknown are left out.</summary>
    public static PackageCoverage Of(CorridorPackage package)
    {
        int[] counts = new int[3];
        foreach (ParameterRow parameter in package.Parameters)
            if (ParameterRuleNames.Find(parameter.Rule) is { } rule) counts[(int)ParameterRuleNames.BasisOf(rule)]++;
        double all = Math.Max(1, counts.Sum());
        return new PackageCoverage(
            counts[(int)ParameterBasis.Claim] / all, counts[(int)ParameterBasis.Derived] / all, counts[(int)ParameterBasis.Assumed] / all);
    }
}
