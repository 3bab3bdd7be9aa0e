using Karvan.Network.Changes;
using Karvan.Network.Packages;

namespace Karvan.Studies.Jobs.Requests;

/// <summary>A corridor loaded from its source.</summary>
/// <param name="Package">Package, with the undated changes of the scenario in it.</param>
/// <param name="Dated">Changes that act within a run.</param>
/// <param name="Scenario">Scenario; null = none.</param>
public sealed record SourcedCorridor(CorridorPackage Package, IReadOnlyList<DatedChange> Dated, Scenario? Scenario);
