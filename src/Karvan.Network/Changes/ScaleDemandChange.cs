using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>Demand that is released while it acts is multiplied. Null in a field means any.</summary>
/// <param name="From">First day on which it acts.</param>
/// <param name="To">Last day on which it acts, inclusive; null = to the end.</param>
/// <param name="Cells">Which cells of the demand.</param>
/// <param name="Factor">Multiplier, 0 or more.</param>
public sealed record ScaleDemandChange(LocalDate From, LocalDate? To, DemandSelection Cells, double Factor) : DatedChange(From, To);
