namespace Karvan.Studies.SampledInputs;

/// <summary>Rows of a listing by what their shape rests on.</summary>
/// <param name="Fitted">From observed times.</param>
/// <param name="Matched">From published percentiles.</param>
/// <param name="Assumed">Assumed.</param>
public sealed record DistributionCounts(int Fitted, int Matched, int Assumed);
