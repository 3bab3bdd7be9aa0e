using Karvan.Evidence.Ranges;

namespace Karvan.Network.Emissions;

/// <summary>Emissions of moving a tonne over a kilometer.</summary>
/// <param name="GramsPerTonneKm">Grams of CO2 equivalent.</param>
/// <param name="IsWellToWheel">Whether making the fuel or current is included.</param>
/// <param name="IsAssumed">Whether it stands in for a vehicle or country that has no factor of its own.</param>
/// <param name="Rows">Rows of <c>emissions.csv</c> that it rests on, joined by semicolons.</param>
public sealed record EmissionFactor(RangedValue GramsPerTonneKm, bool IsWellToWheel, bool IsAssumed, string Rows);
