namespace Karvan.Evidence.Parameters;

/// <summary>How the value of a parameter follows from its claims. The numbers have no meaning; files hold the names of <see cref="ParameterRuleNames"/>.</summary>
public enum ParameterRule
{
    /// <summary>Reasoned without a claim; the reasoning is written beside it.</summary>
    Assumed,

    /// <summary>Computed from other rows or claims; the reasoning is written beside it.</summary>
    Derived,

    /// <summary>Equals the point value of one of its claims, picked by the author of the package.</summary>
    Chosen,

    /// <summary>Point value of the claim with the greatest (last day, first day, claim id).</summary>
    Latest,

    /// <summary>As <see cref="Latest"/>, among the claims of official sources where there are any.</summary>
    OfficialFirst,

    /// <summary>Median of the point values; the mean of the middle two where their number is even.</summary>
    Median,

    /// <summary>Middle between the smallest and the largest end of all claims.</summary>
    Range,
}
