using System.Globalization;
using Karvan.Evidence.Claims;
using Karvan.Network.Changes.Editing;
using Karvan.Network.Packages.Rows;

namespace Karvan.Network.Changes.Handlers;

/// <summary>prefer: the number and its parameter take value and range of one claim.</summary>
internal sealed class PreferHandler : IChangeHandler
{
    public void Handle(ScenarioChange change, ScenarioDraft draft)
    {
        ParameterRow? parameter = Parameter(change, draft);
        ClaimRow? claim = Claim(change, draft);
        if (parameter is null || claim is null) return;
        if (claim.Unit != parameter.Unit)
            draft.Refuse(change, "claim", $"has the unit of the parameter, {parameter.Unit}, not {claim.Unit ?? "none"}", "prefer a claim in the same unit");
        else if (PointValue(claim) is not { } value)
            draft.Refuse(change, "claim", "states a number", "prefer a claim with a value");
        else
            Set(change, draft, parameter, claim, value);
    }

    private static void Set(ScenarioChange change, ScenarioDraft draft, ParameterRow parameter, ClaimRow claim, double value)
    {
        string[] parts = parameter.ParameterId.Split('/');
        string table = parts[0];
        string column = parts[^1];
        string key = string.Join('/', parts[1..^1]);
        if (parts.Length < 3 || !EditableTable.All.TryGetValue(table, out EditableTable? known) || !known.Columns.TryGetValue(column, out EditableColumn? cell)
            || !cell.IsNumber || draft.Package.Find(table, key) is null)
        {
            draft.Refuse(change, "parameter", "names a number of the package", "choose a parameter whose row and column exist");
            return;
        }

        CellEvidence evidence = new(claim.Low ?? value, claim.High ?? value, "chosen", claim.ClaimId, null);
        if (draft.Package.Set(table, key, column, value, evidence) is { } refusal)
            draft.Refuse(change, "claim", string.Create(CultureInfo.InvariantCulture, $"{column} {refusal}, the claim says {value}"), "prefer a claim within these bounds");
    }

    private static ParameterRow? Parameter(ScenarioChange change, ScenarioDraft draft)
    {
        string id = change.TextOf("parameter") ?? "";
        ParameterRow? found = draft.Package.Find<ParameterRow>("parameters", id);
        if (found is null) draft.Refuse(change, "parameter", "is a parameter of parameters.csv", NearestWord.Mend(id, draft.Package.Rows<ParameterRow>("parameters").Select(row => row.ParameterId), "parameters.csv"));
        return found;
    }

    private static ClaimRow? Claim(ScenarioChange change, ScenarioDraft draft)
    {
        ClaimRow? found = draft.Package.Find<ClaimRow>("claims", change.TextOf("claim") ?? "");
        if (found is null) draft.Refuse(change, "claim", "is a claim of claims.csv", "copy the whole claim_id, c1: and 64 digits");
        return found;
    }

    private static double? PointValue(ClaimRow row) => new Claim
    {
        Subject = row.Subject,
        Metric = row.Metric,
        Value = row.Value,
        Low = row.Low,
        High = row.High,
        Unit = row.Unit,
        Qualifier = row.Qualifier,
        Modality = row.Modality,
        SourceId = row.SourceId,
        Locator = row.Locator,
    }.PointValue;
}
