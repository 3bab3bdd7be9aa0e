using Karvan.Evidence.Ranges;

namespace Karvan.Demand.Balances;

/// <summary>What a fleet needs to turn between two ports, without queue and weather.</summary>
public sealed record FleetTurn
{
    /// <summary>Vessels on the line, laid-up ones included.</summary>
    public required RangedValue Vessels { get; init; }

    /// <summary>Share of time that a vessel is out of service, 0 to 1.</summary>
    public RangedValue LaidUpShare { get; init; }

    /// <summary>Hours under way in one direction, more than 0.</summary>
    public required RangedValue SailingH { get; init; }

    /// <summary>Hours at one end for unloading and loading, at least 0.</summary>
    public RangedValue PortH { get; init; }

    /// <summary>What one voyage carries in one direction: TEU, meters of deck, or tonnes.</summary>
    public required RangedValue PerVoyage { get; init; }

    /// <summary>Hours of the period; 8760, a common year, unless said otherwise.</summary>
    public double Hours { get; init; } = 8760;

    /// <summary>Most departures of the line in the period, where it keeps a headway; null = as often as the vessels turn.</summary>
    public double? MostDepartures { get; init; }

    /// <summary>Hours of a round trip: two passages and a stay at each end.</summary>
    public RangedValue RoundTripH => (SailingH + PortH) * 2;
}
