namespace Karvan.Studies.Capacities;

/// <summary>Tonne-hours that cargo waited for a resource.</summary>
/// <param name="Resource">Resource.</param>
/// <param name="TonneHours">Tonne-hours.</param>
internal readonly record struct ResourceWait(string Resource, double TonneHours);
