namespace Karvan.Studies.Shipments.Corridor;

/// <summary>First and last place of shipments.</summary>
/// <param name="From">First place.</param>
/// <param name="To">Last place.</param>
public sealed record Relation(string From, string To);
