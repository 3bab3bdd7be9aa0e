namespace Karvan.Studies.Fits;

/// <summary>A family fitted by maximum likelihood.</summary>
/// <param name="Family">Family.</param>
/// <param name="A">First parameter, see <see cref="DistributionFamily"/>.</param>
/// <param name="B">Second parameter.</param>
/// <param name="Aicc">Akaike's criterion, corrected for few times (Hurvich and Tsai, 1989): smaller is better, only differences count.</param>
/// <param name="Distance">Largest distance between the fitted and the observed distribution function, 0 to 1 (Kolmogorov and Smirnov).</param>
public sealed record FittedFamily(DistributionFamily Family, double A, double B, double Aicc, double Distance);
