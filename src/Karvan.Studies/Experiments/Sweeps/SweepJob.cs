namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>One simulated year of a sweep.</summary>
/// <param name="Inputs">Numbers for all inputs of the plan.</param>
/// <param name="Replication">Replication whose chance it has.</param>
internal readonly record struct SweepJob(double[] Inputs, int Replication);
