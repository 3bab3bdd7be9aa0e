namespace Karvan.Operations.Inputs;

/// <summary>Families of what is drawn each time that something happens.</summary>
public enum SpreadFamily
{
    /// <summary>Always the same.</summary>
    Fixed,

    /// <summary>Triangular between shortest and longest.</summary>
    Triangular,

    /// <summary>Lognormal through a median and a ninetieth percentile, cut at the longest.</summary>
    Quantiles,

    /// <summary>Lognormal with a coefficient of variation.</summary>
    LogNormal,

    /// <summary>Exponential: without memory.</summary>
    Exponential,

    /// <summary>Uniform between two ends.</summary>
    Uniform,
}
