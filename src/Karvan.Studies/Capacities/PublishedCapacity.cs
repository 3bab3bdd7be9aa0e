namespace Karvan.Studies.Capacities;

/// <summary>A capacity as published; nothing was fitted to it.</summary>
/// <param name="Id">Id of the figure in observations/volumes.csv.</param>
/// <param name="Place">Section or place; null = the route.</param>
/// <param name="Cargo">Cargo.</param>
/// <param name="Period">Period.</param>
/// <param name="Value">Value.</param>
/// <param name="Unit">Unit.</param>
/// <param name="Scope">Scope.</param>
/// <param name="SourceId">Source.</param>
public sealed record PublishedCapacity(string Id, string? Place, string Cargo, string? Period, double Value, string Unit, string Scope, string SourceId);
