namespace Karvan.Studies.Results;

/// <summary>Round trips of vessels or turns of wagons: physical beside effective.</summary>
public sealed record CycleRow
{
    /// <summary>Stable id.</summary>
    public required string Id { get; init; }

    /// <summary>Line or pool.</summary>
    public required string Line { get; init; }

    /// <summary>Class.</summary>
    public required string VesselClass { get; init; }

    /// <summary>Vessels or wagons.</summary>
    public double Vessels { get; init; }

    /// <summary>Round trips a year, all vessels.</summary>
    public required Estimate RoundTrips { get; init; }

    /// <summary>Cycle without waiting and weather.</summary>
    public double PhysicalHours { get; init; }

    /// <summary>Cycle as simulated.</summary>
    public double EffectiveHours { get; init; }

    /// <summary>Mean share of capacity used westbound.</summary>
    public double LoadFactorWest { get; init; }

    /// <summary>Mean share used eastbound.</summary>
    public double LoadFactorEast { get; init; }

    /// <summary>Mean tonnes per call.</summary>
    public double PayloadPerCallTonnes { get; init; }
}
