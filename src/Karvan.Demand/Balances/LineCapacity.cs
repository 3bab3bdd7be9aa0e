using System.Collections.Immutable;
using Karvan.Evidence.Ranges;

namespace Karvan.Demand.Balances;

/// <summary>What one fleet offers on one sea line over the part of the year that both hold, with every input that was used.</summary>
public sealed record LineCapacity
{
    /// <summary>Service of the line.</summary>
    public required string Service { get; init; }

    /// <summary>One end.</summary>
    public required string From { get; init; }

    /// <summary>The other end.</summary>
    public required string To { get; init; }

    /// <summary>Fleet.</summary>
    public required string Fleet { get; init; }

    /// <summary>Class of the vessels.</summary>
    public required string VesselClass { get; init; }

    /// <summary>Chains that the vessels take.</summary>
    public required ImmutableArray<string> Carries { get; init; }

    /// <summary>What the capacity is counted in.</summary>
    public CapacityKind Kind { get; init; }

    /// <summary>Unit of <see cref="PerVoyage"/>, <see cref="Physical"/> and <see cref="Effective"/>: TEU, m or t.</summary>
    public required string Unit { get; init; }

    /// <summary>Vessels on the line.</summary>
    public RangedValue Vessels { get; init; }

    /// <summary>Share of time out of service.</summary>
    public RangedValue LaidUpShare { get; init; }

    /// <summary>Hours of a passage.</summary>
    public RangedValue SailingH { get; init; }

    /// <summary>Hours at one end.</summary>
    public RangedValue PortH { get; init; }

    /// <summary>Hours of a round trip.</summary>
    public RangedValue RoundTripH { get; init; }

    /// <summary>What one voyage carries one way.</summary>
    public RangedValue PerVoyage { get; init; }

    /// <summary>Share of the year in which service and fleet both hold.</summary>
    public double ShareOfYear { get; init; }

    /// <summary>Voyages one way in that part of the year.</summary>
    public RangedValue Voyages { get; init; }

    /// <summary>Capacity one way without weather.</summary>
    public RangedValue Physical { get; init; }

    /// <summary>Share of the year that the port at <see cref="From"/> is open.</summary>
    public double OpenShareFrom { get; init; }

    /// <summary>Share of the year that the port at <see cref="To"/> is open.</summary>
    public double OpenShareTo { get; init; }

    /// <summary>Share of the vessels' time that closed ports take; see <see cref="Balances.WeatherLoss"/>.</summary>
    public double WeatherLoss { get; init; }

    /// <summary>Capacity one way with the time lost to weather taken off.</summary>
    public RangedValue Effective { get; init; }

    /// <summary>Parameters that it rests on.</summary>
    public ImmutableArray<string> Parameters { get; init; } = [];
}
