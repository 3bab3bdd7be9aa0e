using Karvan.Studies.Fits;

namespace Karvan.Studies.SampledInputs;

/// <summary>Observed times of one stage, or what is published of them.</summary>
/// <param name="Id">Id of the sampled row that they are held against, or any name.</param>
/// <param name="Times">Single observed times.</param>
/// <param name="Quantiles">Published percentiles.</param>
/// <param name="Mean">Published mean; null = none.</param>
public sealed record ObservedTimes(string Id, IReadOnlyList<double> Times, IReadOnlyList<PublishedQuantile> Quantiles, double? Mean);
