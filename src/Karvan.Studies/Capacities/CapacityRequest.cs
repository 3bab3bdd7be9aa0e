using Karvan.Network.Changes;
using Karvan.Network.Packages;
using Karvan.Studies.Simulations;

namespace Karvan.Studies.Capacities;

/// <summary>What capacity to find.</summary>
public sealed record CapacityRequest
{
    /// <summary>Package, with the undated changes of a scenario in it.</summary>
    public required CorridorPackage Package { get; init; }

    /// <summary>Changes of the scenario that act within the run.</summary>
    public IReadOnlyList<DatedChange> Dated { get; init; } = [];

    /// <summary>Calendar year whose network, fleets and pattern of demand are used.</summary>
    public int Year { get; init; } = SimulationDefaults.Year;

    /// <summary>Replications, 2 or more; each draws facts and demand of its own and is searched by itself.</summary>
    public int Replications { get; init; } = CapacityDefaults.Replications;

    /// <summary>Seed of all random streams.</summary>
    public ulong Seed { get; init; } = SimulationDefaults.Seed;

    /// <summary>Threads, 1 or more; does not change the result.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;

    /// <summary>Scopes of <see cref="CapacityScopes.All"/> to search; the others are left out.</summary>
    public IReadOnlyList<string> Scopes { get; init; } = CapacityScopes.All;

    /// <summary>Name of the scenario; null = none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Hash of the scenario; null = none.</summary>
    public string? ScenarioHash { get; init; }
}
