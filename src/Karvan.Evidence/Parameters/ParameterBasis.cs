namespace Karvan.Evidence.Parameters;

/// <summary>What a parameter rests on.</summary>
public enum ParameterBasis
{
    /// <summary>Claims, by a rule that gives the value.</summary>
    Claim,

    /// <summary>A computation that is written down.</summary>
    Derived,

    /// <summary>An assumption that is written down.</summary>
    Assumed,
}
