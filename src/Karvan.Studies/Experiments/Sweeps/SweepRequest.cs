using Karvan.Studies.Simulations;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>What to sweep.</summary>
public sealed record SweepRequest
{
    /// <summary>Package, year, changes, seed, warm-up and threads; its replications are those of each point of a grid or hypercube.</summary>
    public required SimulationRequest Simulation { get; init; }

    /// <summary>How points are chosen.</summary>
    public SweepKind Kind { get; init; }

    /// <summary>Id of the figure: that of a row of a simulation with its statistic, as comparisons name them.</summary>
    public string Figure { get; init; } = SweepDefaults.Figure;

    /// <summary>Numbers to vary: at least one for a grid; elsewhere none means every number that has a range.</summary>
    public IReadOnlyList<VariedInput> Varied { get; init; } = [];

    /// <summary>Points of a hypercube, 2 or more.</summary>
    public int Points { get; init; }

    /// <summary>Simulated years of the whole sweep of evidence, which fix its design whatever the machine; null = as many as fit the budget.</summary>
    public int? Runs { get; init; }

    /// <summary>Time after which the sweep stops with what it has.</summary>
    public TimeSpan Budget { get; init; } = SweepDefaults.Budget;
}
