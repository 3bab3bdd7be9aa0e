namespace Karvan.Studies.Fits;

/// <summary>A published percentile of an observed time.</summary>
/// <param name="Share">Share of the times that are at most this long, above 0 and below 1.</param>
/// <param name="Time">Time, above 0.</param>
public sealed record PublishedQuantile(double Share, double Time);
