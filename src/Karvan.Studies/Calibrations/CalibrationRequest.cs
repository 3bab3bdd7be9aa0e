using Karvan.Network.Packages;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Calibrations;

/// <summary>What to calibrate on what.</summary>
public sealed record CalibrationRequest
{
    /// <summary>Fewest runs of each year: three for each coefficient of the largest plan.</summary>
    public const int FewestRuns = 3 * (CalibrationPlan.MostFactors + 1);

    /// <summary>Package; factors that it has are left out before.</summary>
    public required CorridorPackage Package { get; init; }

    /// <summary>What may move and what may be looked at.</summary>
    public required CalibrationPlan Plan { get; init; }

    /// <summary>Day of the calibration, ISO 8601; it only dates the result.</summary>
    public required string Date { get; init; }

    /// <summary>Runs of each year at drawn factors, 27 or more.</summary>
    public int Runs { get; init; } = 100;

    /// <summary>Replications of each year that show how well the fit holds.</summary>
    public int Replications { get; init; } = SimulationDefaults.Replications;

    /// <summary>Seed of all random streams.</summary>
    public ulong Seed { get; init; } = SimulationDefaults.Seed;

    /// <summary>Days simulated before each year and discarded.</summary>
    public int WarmUpDays { get; init; } = SimulationDefaults.WarmUpDays;

    /// <summary>Threads, 1 or more; does not change the result.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
