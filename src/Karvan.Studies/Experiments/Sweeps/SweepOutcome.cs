using Karvan.Operations.Results;

namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>What a simulated year of a sweep gave.</summary>
/// <param name="Figure">Figure; not a number where the year has none.</param>
/// <param name="Work">How much was done.</param>
internal readonly record struct SweepOutcome(double Figure, WorkTally Work);
