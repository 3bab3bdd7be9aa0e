namespace Karvan.Studies.Capacities;

/// <summary>A resource that holds cargo back.</summary>
/// <param name="Resource">Resource.</param>
/// <param name="Share">Share of the tonne-hours that all cargo waits.</param>
public sealed record BindingResource(string Resource, double Share);
