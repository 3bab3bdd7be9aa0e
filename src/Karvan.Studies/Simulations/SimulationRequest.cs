using Karvan.Network.Changes;
using Karvan.Network.Packages;

namespace Karvan.Studies.Simulations;

/// <summary>What to simulate.</summary>
public sealed record SimulationRequest
{
    /// <summary>Package, with the undated changes of the scenario in it.</summary>
    public required CorridorPackage Package { get; init; }

    /// <summary>Changes of the scenario that act within the run.</summary>
    public IReadOnlyList<DatedChange> Dated { get; init; } = [];

    /// <summary>Calendar year.</summary>
    public int Year { get; init; } = SimulationDefaults.Year;

    /// <summary>Replications, 1 to <see cref="SimulationDefaults.MostReplications"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Replications { get; init => field = InRange(value, 1, SimulationDefaults.MostReplications); } = SimulationDefaults.Replications;

    /// <summary>
    /// Relative half-width of the mean yearly tonnes and the mean days of the largest relation until which more replications are simulated, above 0 and at most 0.5;
    /// null = none is asked for.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public double? Precision { get; init => field = value is null or (> 0 and <= 0.5) ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A precision is above 0 and at most 0.5."); }

    /// <summary>Seed of all random streams.</summary>
    public ulong Seed { get; init; } = SimulationDefaults.Seed;

    /// <summary>Days simulated before the year and discarded, 0 to <see cref="SimulationDefaults.LongestWarmUpDays"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int WarmUpDays { get; init => field = InRange(value, 0, SimulationDefaults.LongestWarmUpDays); } = SimulationDefaults.WarmUpDays;

    /// <summary>Threads, 1 or more; does not change the result.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is out of range.</exception>
    public int Threads { get; init => field = InRange(value, 1, int.MaxValue); } = Environment.ProcessorCount;

    /// <summary>Name of the scenario; null = none.</summary>
    public string? Scenario { get; init; }

    /// <summary>Hash of the scenario; null = none.</summary>
    public string? ScenarioHash { get; init; }

    /// <summary>Remarks that the result carries as warnings.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>Clock of the timing.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    private static int InRange(int value, int least, int most)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, least);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, most);
        return value;
    }
}
