namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>How much the figure varies, found by the pilot.</summary>
/// <param name="Mean">Mean with all inputs at their values.</param>
/// <param name="Chance">Standard deviation between replications with all inputs at their values: weather, demand in time, service times.</param>
/// <param name="All">Standard deviation between replications that draw all inputs as well.</param>
public sealed record SweepSpread(double Mean, double Chance, double All);
