namespace Karvan.Studies.Results;

/// <summary>One number that a run rests on. A row of the result without parameters of its own rests on all of them.</summary>
/// <param name="Id">Parameter: table/row/column.</param>
/// <param name="Value">Value in force, a scenario included.</param>
/// <param name="Low">Low end of what replications draw.</param>
/// <param name="High">High end.</param>
/// <param name="Basis">claim, derived or assumed.</param>
public sealed record RunParameter(string Id, double Value, double Low, double High, string Basis);
