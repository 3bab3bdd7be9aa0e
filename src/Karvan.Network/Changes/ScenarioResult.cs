using Karvan.Network.Packages;

namespace Karvan.Network.Changes;

/// <summary>What a scenario makes of a package.</summary>
/// <param name="Package">The package with the undated changes; where there are findings, with those that could be made.</param>
/// <param name="Dated">Changes that act within a run, in the order of the scenario. One that acts from the start of every run begins on the first day of the calendar.</param>
/// <param name="Findings">All that does not fit the package; empty when all is well.</param>
public sealed record ScenarioResult(CorridorPackage Package, IReadOnlyList<DatedChange> Dated, IReadOnlyList<ScenarioFinding> Findings);
