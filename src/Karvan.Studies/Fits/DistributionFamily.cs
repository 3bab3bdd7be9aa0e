namespace Karvan.Studies.Fits;

/// <summary>Families of distributions of times.</summary>
public enum DistributionFamily
{
    /// <summary>Lognormal: a = mean and b = standard deviation of the logarithm.</summary>
    LogNormal,

    /// <summary>Gamma: a = shape, b = rate.</summary>
    Gamma,

    /// <summary>Weibull: a = shape, b = scale.</summary>
    Weibull,

    /// <summary>The observed times themselves: no family fits them.</summary>
    Empirical,
}
