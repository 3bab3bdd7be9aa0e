namespace Karvan.Studies.Validation;

/// <summary>Length of a way and how often it goes by sea.</summary>
/// <param name="LengthKm">Length, km.</param>
/// <param name="SeaLegs">Links by sea with land or a port between them.</param>
internal readonly record struct RouteMeasure(double LengthKm, int SeaLegs);
