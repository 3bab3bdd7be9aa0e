using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>Nothing passes a place, a link or a facility.</summary>
/// <param name="From">First day on which it acts.</param>
/// <param name="To">Last day on which it acts, inclusive; null = to the end.</param>
/// <param name="PlaceOrLink">Place, link or facility, by its identifier in the package.</param>
/// <param name="Kind">Which of them it is.</param>
public sealed record CloseChange(LocalDate From, LocalDate? To, string PlaceOrLink, ChangeTargetKind Kind) : DatedChange(From, To);
