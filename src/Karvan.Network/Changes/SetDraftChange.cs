using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>Water gets deeper or shallower: at one facility, or everywhere on a sea.</summary>
/// <param name="From">First day on which it acts.</param>
/// <param name="To">Last day on which it acts, inclusive; null = to the end.</param>
/// <param name="Facility">Facility whose depth becomes <paramref name="DraftM"/>; null where a sea is meant.</param>
/// <param name="DraftM">Depth at its berths, meters; null where a sea is meant.</param>
/// <param name="Sea">Sea of <c>port_weather.csv</c> whose level changes; null where a facility is meant.</param>
/// <param name="LevelM">Change of its level against the package, meters, negative = lower; null where a facility is meant.</param>
public sealed record SetDraftChange(LocalDate From, LocalDate? To, string? Facility, double? DraftM, string? Sea, double? LevelM) : DatedChange(From, To);
