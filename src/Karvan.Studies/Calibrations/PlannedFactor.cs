namespace Karvan.Studies.Calibrations;

/// <summary>A factor that a calibration may move.</summary>
/// <param name="FactorId">Identifier.</param>
/// <param name="Parameters">Patterns of parameter ids, separated by semicolons.</param>
/// <param name="Low">Smallest factor thinkable before looking, above 0 and at most 1.</param>
/// <param name="High">Largest factor thinkable before looking, at least 1.</param>
/// <param name="Description">What it stands for.</param>
public sealed record PlannedFactor(string FactorId, string Parameters, double Low, double High, string Description);
