namespace Karvan.Operations.Results;

/// <summary>Round trips of the vessels of a fleet on its line over the year.</summary>
public sealed class CycleTally
{
    /// <summary>Sea line (service id).</summary>
    public required string Line { get; init; }

    /// <summary>Fleet id.</summary>
    public required string Fleet { get; init; }

    /// <summary>Vessel class.</summary>
    public required string VesselClass { get; init; }

    /// <summary>Mean number of vessels in service, laid-up ones left out.</summary>
    public double Vessels { get; internal set; }

    /// <summary>Arrivals at the two ends.</summary>
    public long Calls { get; internal set; }

    /// <summary>Sailing and port hours of a round trip without queue and weather.</summary>
    public double PhysicalHours { get; internal set; }

    /// <summary>Vessel hours in service over round trips.</summary>
    public double EffectiveHours { get; internal set; }

    /// <summary>Mean share of the binding capacity used westbound.</summary>
    public double LoadFactorWest { get; internal set; }

    /// <summary>Mean share used eastbound.</summary>
    public double LoadFactorEast { get; internal set; }

    /// <summary>Mean net tonnes loaded a call.</summary>
    public double PayloadPerCallTonnes { get; internal set; }
}
