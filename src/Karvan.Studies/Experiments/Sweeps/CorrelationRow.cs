namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>How an input of a hypercube and the figure go together.</summary>
/// <param name="Parameter">Parameter: table/row/column.</param>
/// <param name="ClaimIds">Claims that it rests on; none where it is assumed or derived.</param>
/// <param name="RankCorrelation">Spearman's rank correlation, −1 to 1; null where one of them does not vary.</param>
public sealed record CorrelationRow(string Parameter, IReadOnlyList<string> ClaimIds, double? RankCorrelation);
