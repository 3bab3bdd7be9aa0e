using Karvan.Evidence.Ranges;

namespace Karvan.Demand.Balances;

/// <summary>
/// What a fleet can carry: vessels × (1 − laid-up share) × hours ÷ round trip = round trips, each of which carries one load in each direction.
/// Pure arithmetic; six vessels of 144 TEU that are never laid up and turn in 84 hours offer 6 × 8760 ÷ 84 × 144 = 90 103 TEU a year one way.
/// </summary>
public static class FleetCapacity
{
    /// <summary>Round trips of the fleet in the period, which are also its voyages in one direction.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, a share above 1, or the round trip takes no time.</exception>
    public static RangedValue Voyages(FleetTurn turn)
    {
        Check(turn);
        RangedValue trips = turn.Vessels * (RangedValue.Exactly(1) - turn.LaidUpShare) * turn.Hours / turn.RoundTripH;
        return turn.MostDepartures is { } most ? RangedValue.Of(Math.Min(trips.Value, most), Math.Min(trips.Low, most), Math.Min(trips.High, most)) : trips;
    }

    /// <summary>What the fleet carries in one direction in the period, in the unit of <see cref="FleetTurn.PerVoyage"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">As for <see cref="Voyages"/>.</exception>
    public static RangedValue OneWay(FleetTurn turn) => Voyages(turn) * turn.PerVoyage;

    private static void Check(FleetTurn turn)
    {
        Check(turn.Vessels.Low >= 0, turn.Vessels, "vessels must be at least 0");
        Check(turn.LaidUpShare.Low >= 0 && turn.LaidUpShare.High <= 1, turn.LaidUpShare, "the laid-up share must lie between 0 and 1");
        Check(turn.SailingH.Low > 0, turn.SailingH, "sailing hours must be more than 0");
        Check(turn.PortH.Low >= 0, turn.PortH, "port hours must be at least 0");
        Check(turn.PerVoyage.Low >= 0, turn.PerVoyage, "the load of a voyage must be at least 0");
        Check(turn.Hours >= 0, RangedValue.Exactly(turn.Hours), "the hours of the period must be at least 0");
    }

    private static void Check(bool holds, RangedValue turn, string rule)
    {
        if (!holds) throw new ArgumentOutOfRangeException(nameof(turn), turn, rule);
    }
}
