namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>How a sweep chooses its points.</summary>
public enum SweepKind
{
    /// <summary>Elementary effects of all uncertain inputs, then Sobol indices of those that matter most.</summary>
    Evidence,

    /// <summary>All combinations of values.</summary>
    Grid,

    /// <summary>A Latin hypercube.</summary>
    Lhs,
}
