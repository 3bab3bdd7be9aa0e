using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;

namespace Karvan.Demand.Balances;

/// <summary>How long and in what spells weather closes a port over a year.</summary>
/// <param name="PlaceId">Port.</param>
/// <param name="ClosedShare">Share of the year that it is closed, 0 to 1.</param>
/// <param name="MeanSpellH">Mean length of a closing spell in hours; 0 where it never closes.</param>
public sealed record PortClosure(string PlaceId, double ClosedShare, double MeanSpellH)
{
    /// <summary>A port that never closes.</summary>
    public static PortClosure None(string placeId) => new(placeId, 0, 0);

    /// <summary>
    /// From the spells of the port's sea and the share of them that it feels: closed hours = Σ over months of spells × mean length × share.
    /// A port without a row of <c>port_weather.csv</c> never closes.
    /// </summary>
    public static PortClosure Of(CorridorPackage package, string placeId, double hoursOfYear)
    {
        if (package.PortWeather.FirstOrDefault(row => row.PlaceId == placeId) is not { } port)
            return None(placeId);
        List<StormRow> months = [.. package.Storms.Where(row => row.Sea == port.Sea)];
        double spells = months.Sum(row => row.SpellsPerMonth) * port.ClosingShare;
        double hours = months.Sum(row => row.SpellsPerMonth * row.MeanSpellH) * port.ClosingShare;
        return spells > 0 ? new(placeId, Math.Min(1, hours / hoursOfYear), hours / spells) : None(placeId);
    }
}
