using Karvan.Quantities;

namespace Karvan.Simulation;

/// <summary>Says when a scheduled event is to happen after all.</summary>
/// <param name="e">The event as it is scheduled.</param>
/// <returns>Its time, not before now – the same one for an event that stays; null = never.</returns>
public delegate SimTime? EventRevision(in SimEvent e);
