using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>A capacity of a facility or link takes another value.</summary>
/// <param name="From">First day on which it acts.</param>
/// <param name="To">Last day on which it acts, inclusive; null = to the end.</param>
/// <param name="Target">Facility or link, by its identifier in the package.</param>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Column">Column of its table, for example <c>berths</c> or <c>capacity_trains_per_day</c>.</param>
/// <param name="Value">New value in the unit of the column, 0 or more.</param>
public sealed record SetCapacityChange(LocalDate From, LocalDate? To, string Target, ChangeTargetKind Kind, string Column, double Value) : DatedChange(From, To);
