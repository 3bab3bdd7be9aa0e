namespace Karvan.Studies.SampledInputs;

/// <summary>What the shape of a distribution rests on. An estimate is never called a fit.</summary>
public enum DistributionBasis
{
    /// <summary>Family and parameters by maximum likelihood from observed times.</summary>
    Fitted,

    /// <summary>Parameters from published percentiles of an observed time.</summary>
    Matched,

    /// <summary>A stated family with a wide spread: nothing published tells the shape.</summary>
    Assumed,
}
