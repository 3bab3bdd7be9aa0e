using Karvan.Network.Packages.Checks;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages;

/// <summary>
/// Holds a package to the rules that go across rows: ids, periods, network, services, demand, shares, claims and parameters. It works on what
/// could be read and does not report again what follows from an unread file or a broken cell. Stateless and thread-safe.
/// </summary>
public static class PackageCheck
{
    private static readonly Action<CheckContext>[] _rules =
    [
        ReferenceRule.Check, PeriodRule.Check, TimeZoneRule.Check, LinkRule.Check, GaugeRule.Check, BorderRule.Check, ServiceRule.Check, FleetRule.Check,
        DwellRule.Check, ShareRule.Check, BalanceRule.Check, VocabularyRule.Check, ClaimRule.Check, ParameterCellRule.Check, ParameterEvidenceRule.Check,
    ];

    /// <summary>Checks a package.</summary>
    /// <param name="package">Package as read, changed by a scenario, or built.</param>
    /// <param name="demandPaths">
    /// Finds demand that has no way through the network on its dates, with the rule <see cref="FindingRules.DemandPath"/>; null = not checked.
    /// Called only where the other rules found no error, because it needs a network that can be built.
    /// </param>
    /// <returns>All findings, by file, row and column.</returns>
    public static IReadOnlyList<Finding> Run(CorridorPackage package, Func<CorridorPackage, IEnumerable<Finding>>? demandPaths = null)
    {
        FindingList findings = new();
        CheckContext context = new(package, findings);
        foreach (Action<CheckContext> rule in _rules) rule(context);
        if (demandPaths is not null && !findings.HasErrors)
            foreach (Finding finding in demandPaths(package)) findings.Add(finding);
        return findings.InOrder();
    }
}
