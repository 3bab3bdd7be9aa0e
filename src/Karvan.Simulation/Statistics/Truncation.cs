namespace Karvan.Simulation;

/// <summary>Where a warm-up ends.</summary>
/// <param name="Length">Numbers of the series to drop.</param>
/// <param name="IsSettled">Whether the rule found an end; false = the series does not settle in its first half, and the length is that half.</param>
public readonly record struct Truncation(int Length, bool IsSettled);
