namespace Karvan.Demand.Balances;

/// <summary>
/// Share of a fleet's time that closed ports take: what lies between the physical and the effective capacity of a line.
/// </summary>
/// <remarks>
/// A spell delays a vessel only as far as it outlasts the time until the vessel needs the port. With spells of exponential length of mean m and
/// a vessel at a random point of its round trip T, of which it spends p in the port, a spell takes (p + m(1 − exp(−(T − p)/m)))/T of its length
/// from the vessel. The losses of the two ports are joined as independent, except for the share of spells common to both seas, of which only the
/// greater counts. First order: a vessel that already waits at one port is not thought to be spared at the other. The simulation has no such shortcut.
/// </remarks>
public static class WeatherLoss
{
    /// <summary>Share of a vessel's time lost, 0 to 1.</summary>
    /// <param name="first">Closure of one end.</param>
    /// <param name="second">Closure of the other.</param>
    /// <param name="sailingH">Hours of a passage.</param>
    /// <param name="portH">Hours at one end.</param>
    /// <param name="commonShare">Share of spells that close both ports at once, 0 to 1.</param>
    public static double Of(PortClosure first, PortClosure second, double sailingH, double portH, double commonShare)
    {
        double roundTripH = 2 * (sailingH + portH);
        double a = first.ClosedShare * FeltShare(first.MeanSpellH, portH, roundTripH);
        double b = second.ClosedShare * FeltShare(second.MeanSpellH, portH, roundTripH);
        return (commonShare * Math.Max(a, b)) + ((1 - commonShare) * (a + b - (a * b)));
    }

    /// <summary>Share of a spell's length that a vessel loses on average.</summary>
    public static double FeltShare(double meanSpellH, double portH, double roundTripH) =>
        meanSpellH <= 0 || roundTripH <= 0 ? 0 : (portH + (meanSpellH * (1 - Math.Exp(-(roundTripH - portH) / meanSpellH)))) / roundTripH;
}
