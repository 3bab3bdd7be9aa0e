namespace Karvan.Evidence.Parameters;

/// <summary>Names of the rules in files, and what a parameter with a rule rests on.</summary>
public static class ParameterRuleNames
{
    private static readonly Dictionary<string, ParameterRule> _rules = new(StringComparer.Ordinal)
    {
        ["assumed"] = ParameterRule.Assumed,
        ["derived"] = ParameterRule.Derived,
        ["chosen"] = ParameterRule.Chosen,
        ["latest"] = ParameterRule.Latest,
        ["official-first"] = ParameterRule.OfficialFirst,
        ["median"] = ParameterRule.Median,
        ["range"] = ParameterRule.Range,
    };

    /// <summary>The rule that a file names; null where there is no such rule. Upper and lower case differ.</summary>
    public static ParameterRule? Find(string name) => _rules.TryGetValue(name, out ParameterRule rule) ? rule : null;

    /// <summary>What a parameter with this rule rests on.</summary>
    public static ParameterBasis BasisOf(ParameterRule rule) => rule switch
    {
        ParameterRule.Assumed => ParameterBasis.Assumed,
        ParameterRule.Derived => ParameterBasis.Derived,
        _ => ParameterBasis.Claim,
    };
}
