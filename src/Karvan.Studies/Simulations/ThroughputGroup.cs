namespace Karvan.Studies.Simulations;

/// <summary>What rows of throughput have in common.</summary>
/// <param name="Scope">Scope.</param>
/// <param name="Section">Link; null = the route.</param>
/// <param name="Cargo">Chain or total.</param>
internal sealed record ThroughputGroup(string Scope, string? Section, string Cargo);
