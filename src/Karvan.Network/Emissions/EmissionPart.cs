using Karvan.Evidence.Ranges;

namespace Karvan.Network.Emissions;

/// <summary>Emissions of one link of a route.</summary>
/// <param name="From">Where it is entered.</param>
/// <param name="To">Where it is left.</param>
/// <param name="Mode">Mode.</param>
/// <param name="LengthKm">Kilometers.</param>
/// <param name="KgPerTonne">Kilograms of CO2 equivalent per tonne; zero where no factor is known.</param>
/// <param name="Factor">The factor; null where none is known.</param>
public sealed record EmissionPart(string From, string To, string Mode, double LengthKm, RangedValue KgPerTonne, EmissionFactor? Factor);
