using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>Vessels join or leave a service.</summary>
/// <param name="From">First day on which it acts.</param>
/// <param name="To">Last day on which it acts, inclusive; null = to the end.</param>
/// <param name="Service">Service, by its identifier in the package.</param>
/// <param name="Delta">Vessels more (positive) or fewer (negative).</param>
public sealed record VesselChange(LocalDate From, LocalDate? To, string Service, int Delta) : DatedChange(From, To);
