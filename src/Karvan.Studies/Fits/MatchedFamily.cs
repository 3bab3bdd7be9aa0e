namespace Karvan.Studies.Fits;

/// <summary>A family matched to published percentiles.</summary>
/// <param name="Family">Family.</param>
/// <param name="A">First parameter, see <see cref="DistributionFamily"/>.</param>
/// <param name="B">Second parameter.</param>
/// <param name="Mean">Its mean.</param>
/// <param name="Error">Root mean square of the logarithms of its over the published figures, those that it was matched to and the mean if there is one; 0 = it meets all.</param>
public sealed record MatchedFamily(DistributionFamily Family, double A, double B, double Mean, double Error);
