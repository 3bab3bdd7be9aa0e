using NodaTime;

namespace Karvan.Network.Changes;

/// <summary>A change that acts within a run: it begins on one day and, unless open, ends with another.</summary>
/// <param name="From">First day on which it acts.</param>
/// <param name="To">Last day on which it acts, inclusive; null = to the end.</param>
public abstract record DatedChange(LocalDate From, LocalDate? To);
