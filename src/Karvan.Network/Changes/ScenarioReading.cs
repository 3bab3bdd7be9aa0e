namespace Karvan.Network.Changes;

/// <summary>What reading a scenario came to.</summary>
/// <param name="Scenario">The scenario; null when anything is wrong.</param>
/// <param name="Findings">All that is wrong, in the order of the text; empty when all is well.</param>
public sealed record ScenarioReading(Scenario? Scenario, IReadOnlyList<ScenarioFinding> Findings);
