using Karvan.Network.Packages;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Validation;

/// <summary>What to hold against which observations.</summary>
public sealed record ValidationRequest
{
    /// <summary>Package, with the undated changes of a scenario or a calibration in it.</summary>
    public required CorridorPackage Package { get; init; }

    /// <summary>Observations.</summary>
    public required ObservationFile Observations { get; init; }

    /// <summary>Replications of each year, 1 or more.</summary>
    public int Replications { get; init; } = SimulationDefaults.Replications;

    /// <summary>Seed of all random streams.</summary>
    public ulong Seed { get; init; } = SimulationDefaults.Seed;

    /// <summary>Days simulated before each year and discarded.</summary>
    public int WarmUpDays { get; init; } = SimulationDefaults.WarmUpDays;

    /// <summary>Threads, 1 or more; does not change the result.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Name of the scenario; null = none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Hash of the scenario; null = none.</summary>
    public string? ScenarioHash { get; init; }
}
