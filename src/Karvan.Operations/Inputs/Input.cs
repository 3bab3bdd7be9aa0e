namespace Karvan.Operations.Inputs;

/// <summary>One number of the package that the model uses, with the range that replications sample.</summary>
/// <param name="ParameterId">Parameter id: table/row/column.</param>
/// <param name="Value">Value in force.</param>
/// <param name="Low">Low end, at most the value.</param>
/// <param name="High">High end, at least the value.</param>
/// <param name="Basis">claim, derived or assumed.</param>
public sealed record Input(string ParameterId, double Value, double Low, double High, string Basis);
