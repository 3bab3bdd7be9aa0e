using System.Globalization;
using Karvan.Evidence.Parameters;
using Karvan.Network.Packages.Rows;
using Karvan.Network.Packages.Tables;

namespace Karvan.Network.Packages.Checks;

/// <summary>A parameter lies in its range, is what its rule gives of its claims, in their unit, or carries its reasoning.</summary>
internal sealed class ParameterEvidenceRule(CheckContext context)
{
    private readonly Dictionary<string, string?> _sourceKinds = KindsOf(context.Package.Sources);
    private readonly IReadOnlyDictionary<string, int> _claims = context.KeysOf("claims");

    public static void Check(CheckContext context)
    {
        ParameterEvidenceRule rule = new(context);
        IReadOnlyList<ParameterRow> parameters = context.Package.Parameters;
        for (int index = 0; index < parameters.Count; index++)
            if (context.View("parameters").IsSound(index)) rule.Check(index, parameters[index]);
    }

    private void Check(int index, ParameterRow parameter)
    {
        if (!(parameter.Low <= parameter.Value && parameter.Value <= parameter.High))
            Report(index, "value", Text(parameter.Value), FindingRules.ParameterOrder, "Put low, value and high in order.");
        if (ParameterRuleNames.Find(parameter.Rule) is not { } rule) return;
        string[] claimIds = ColumnSchema.ItemsOf(parameter.ClaimIds);
        if (ParameterRuleNames.BasisOf(rule) == ParameterBasis.Claim) CheckClaims(index, parameter, rule, claimIds);
        else CheckReasoning(index, parameter, rule, claimIds);
    }

    private void CheckReasoning(int index, ParameterRow parameter, ParameterRule rule, string[] claimIds)
    {
        if (string.IsNullOrWhiteSpace(parameter.EstimateBasis))
            Report(index, "estimate_basis", null, FindingRules.ParameterBasis, $"Say how the {parameter.Rule} value was found.");
        if (rule == ParameterRule.Assumed && claimIds.Length > 0)
            Report(index, "claim_ids", parameter.ClaimIds, FindingRules.ParameterBasis, "Take the claims away, or name the rule by which the value follows from them.");
    }

    private void CheckClaims(int index, ParameterRow parameter, ParameterRule rule, string[] claimIds)
    {
        if (claimIds.Length == 0)
        {
            Report(index, "claim_ids", null, FindingRules.ParameterBasis, $"Name the claims of the rule '{parameter.Rule}', or mark the value as derived or assumed.");
            return;
        }

        if (WeighAll(claimIds) is not { } claims) return;
        WeighedClaim? stranger = Array.Find(claims, claim => claim.Claim.Unit != parameter.Unit);
        if (stranger is not null)
            Report(index, "unit", parameter.Unit, FindingRules.Unit, $"Write '{stranger.Claim.Unit}', the unit of claim {stranger.ClaimId}, or mark the value as derived.");
        else if (!ParameterEvaluation.Gives(rule, claims, parameter.Value))
            Report(index, "value", Text(parameter.Value), FindingRules.ParameterRule, MendOf(rule, claims));
    }

    // Null where a claim is unknown, which is found elsewhere, or has findings of its own.
    private WeighedClaim[]? WeighAll(string[] claimIds)
    {
        WeighedClaim[] claims = new WeighedClaim[claimIds.Length];
        for (int index = 0; index < claims.Length; index++)
        {
            if (!_claims.TryGetValue(claimIds[index], out int row) || !context.View("claims").IsSound(row)) return null;
            ClaimRow claim = context.Package.Claims[row];
            claims[index] = new WeighedClaim(claim.ClaimId, ClaimRows.ToClaim(claim), _sourceKinds.GetValueOrDefault(claim.SourceId));
        }

        return claims;
    }

    private static string MendOf(ParameterRule rule, WeighedClaim[] claims)
    {
        if (rule == ParameterRule.Chosen)
            return $"Write the value of one of its claims: {string.Join(", ", claims.Select(claim => claim.Claim.PointValue).OfType<double>().Select(Text).Distinct(StringComparer.Ordinal))}.";
        return ParameterEvaluation.ValueOf(rule, claims) is { } value ? $"Write {Text(value)}, which the rule gives." : "Name claims that hold a number.";
    }

    private static Dictionary<string, string?> KindsOf(IReadOnlyList<SourceRow> sources)
    {
        Dictionary<string, string?> kinds = new(sources.Count, StringComparer.Ordinal);
        foreach (SourceRow source in sources) kinds.TryAdd(source.SourceId, source.Kind);
        return kinds;
    }

    private void Report(int index, string column, string? value, string rule, string mend) =>
        context.Error("parameters", index, column, value, rule, mend);

    private static string Text(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
