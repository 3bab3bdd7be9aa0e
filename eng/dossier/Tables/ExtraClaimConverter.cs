using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;

namespace Karvan.Dossier.Tables;

/// <summary>Claims that no table of the model holds: competing lengths and capacities of sections, and the trade rows of conflicting pairs.</summary>
internal static class ExtraClaimConverter
{
    /// <summary>Adds the claims.</summary>
    public static void Convert(PackageDraft draft)
    {
        IReadOnlyList<InputRow> evidence = draft.Inputs.Dossier("network/link_evidence");
        draft.Report.In("claims (link evidence)", evidence.Count);
        int number = 0;
        foreach (InputRow row in evidence)
            AddEvidence(draft, row, ++number);
        AddConflicts(draft);
    }

    private static void AddEvidence(PackageDraft draft, InputRow row, int number)
    {
        string attribute = row["attribute"];
        (string metric, string unit) = attribute switch
        {
            _ when attribute.StartsWith("length_nm", StringComparison.Ordinal) => ("distance", "nm"),
            _ when attribute.Contains("km", StringComparison.Ordinal) => ("distance", "km"),
            "crossing_h" => ("sailing-time", "h"),
            _ when attribute.Contains("t_per_year", StringComparison.Ordinal) => ("capacity", "t/y"),
            "wagons_per_day_handed_over" => ("traffic", "wagons/d"),
            "actual_trains_per_day_new_track" => ("traffic", "trains/d"),
            _ => ("capacity", "trains/d"),
        };
        draft.Claims.Add(new Figure("section", $"section:{row["from_place"]}-{row["to_place"]}:{attribute}", metric, unit, $"link_evidence {number}", attribute, row["source_id"])
        {
            Value = row.Needed("value"),
            From = row.Text("as_of"),
            To = row.Text("as_of"),
            Modality = attribute.StartsWith("forecast", StringComparison.Ordinal) ? "forecast" : "actual",
            Place = $"{row["from_place"]}-{row["to_place"]}",
        });
    }

    private static void AddConflicts(PackageDraft draft)
    {
        Dictionary<string, InputRow> trade = draft.Inputs.Dossier("flows/trade").ToDictionary(row => row["trade_id"], StringComparer.Ordinal);
        IReadOnlyList<InputRow> pairs = draft.Inputs.Dossier("flows/claims_conflicts");
        draft.Report.In("claims (conflict pairs)", pairs.Count);
        foreach (string id in pairs.SelectMany(pair => new[] { pair["claim_a_volume_or_trade_id"], pair["claim_b_id"] }).Distinct(StringComparer.Ordinal))
        {
            if (trade.TryGetValue(id, out InputRow? row))
                AddTrade(draft, row);
            else if (draft.Claims.OfRow(id).Count == 0)
                draft.Report.LeftOut("claims (conflict pairs)", $"row {id} is an estimate or not a flow");
        }
    }

    private static void AddTrade(PackageDraft draft, InputRow row)
    {
        if (row["source_id"] == "estimate" || row.Number("value_usd") is not { } value)
            return;
        string[] period = row["period"].Split('/');
        string metric = row["flow"] switch { "export" => "export", "import" => "import", "turnover" => "trade-turnover", _ => "other" };
        draft.Claims.Add(new Figure("trade", $"{row["reporter"]}-{(row["partner"].Length == 0 ? "world" : row["partner"])}", metric, "USD", row["trade_id"], "value_usd", row["source_id"])
        {
            Value = value,
            From = period[0],
            To = period[^1],
        });
    }
}
