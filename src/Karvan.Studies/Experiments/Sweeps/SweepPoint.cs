namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Figure at one point of a grid or hypercube, beside the same replications with nothing varied.</summary>
/// <param name="Values">Numbers of the varied inputs in their order.</param>
/// <param name="Figure">Mean over replications; null where some replication has none.</param>
/// <param name="Difference">Mean difference to the base, replication by replication.</param>
/// <param name="Low">Low end of the interval of that difference; null with one replication.</param>
/// <param name="High">High end.</param>
public sealed record SweepPoint(IReadOnlyList<double> Values, double? Figure, double? Difference, double? Low, double? High);
