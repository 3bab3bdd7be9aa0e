namespace Karvan.Operations.Inputs;

/// <summary>How single times spread around their mean.</summary>
internal enum ServiceTimeShape
{
    /// <summary>Not at all.</summary>
    Fixed,

    /// <summary>Triangular between shortest and longest.</summary>
    Triangular,

    /// <summary>Lognormal through a median and a ninetieth percentile, cut at the longest.</summary>
    Quantiles,

    /// <summary>Lognormal with a coefficient of variation.</summary>
    Spread,
}
