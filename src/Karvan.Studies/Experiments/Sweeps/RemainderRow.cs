namespace Karvan.Studies.Experiments.Sweeps;

/// <summary>Share of the variance of the figure that the inputs of the Sobol indices are not behind: chance, and all other facts, which were drawn too.</summary>
/// <param name="Share">Share; an estimate may fall below 0.</param>
/// <param name="Low">Low end of its interval.</param>
/// <param name="High">High end.</param>
/// <param name="Chance">Share of chance alone, from the pilot; null when the pilot saw no variance.</param>
public sealed record RemainderRow(double Share, double Low, double High, double? Chance);
