using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>Times of a link (running, sailing), of a place (all that is done there) or of a service grow.</summary>
/// <param name="From">First day on which it acts.</param>
/// <param name="To">Last day on which it acts, inclusive; null = to the end.</param>
/// <param name="Target">Link, place or service, by its identifier in the package.</param>
/// <param name="Kind">Which of them it is.</param>
/// <param name="Factor">Times are multiplied by it; above 0, 2 = twice as long.</param>
public sealed record SlowChange(LocalDate From, LocalDate? To, string Target, ChangeTargetKind Kind, double Factor) : DatedChange(From, To);
