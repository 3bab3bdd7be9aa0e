using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>
/// Fleets: the published counts are of whole fleets, so the vessels of each line are an assumption; sizes come from the published rows.
/// All published numbers become claims.
/// </summary>
internal sealed class FleetConverter(PackageDraft draft)
{
    private static readonly (string Column, string Metric, string Unit)[] _figures =
    [
        ("count", "vessel-count", "vessels"), ("capacity_wagons", "capacity", "wagons"), ("capacity_trucks", "capacity", "trucks"),
        ("capacity_teu", "capacity", "TEU"), ("deadweight_t", "deadweight", "t"), ("speed_kn", "speed", "kn"),
    ];

    /// <summary>Fills fleets.</summary>
    public void Convert()
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("network/vessels");
        draft.Report.In("fleets", rows.Count);
        foreach (InputRow row in rows)
            draft.Claims.AddFigures(row, _figures, Claim);
        Dictionary<string, InputRow> byId = rows.ToDictionary(row => row["fleet_id"], StringComparer.Ordinal);
        IReadOnlyList<InputRow> lines = draft.Inputs.Assumed("fleets");
        foreach (InputRow row in lines)
            AddFleet(row, row.Text("of_fleet") is { } id ? byId[id] : null, byId);
        foreach (InputRow row in rows.Where(row => !lines.Any(line => line["of_fleet"] == row["fleet_id"] || line["deck_of"] == row["fleet_id"])))
            draft.Report.LeftOut("fleets", ReasonOf(row));
    }

    private static string ReasonOf(InputRow row) => row["status"] != "existing" ? $"{row["status"]}: for scenarios"
        : row["chosen"] != "yes" ? "another row of the same thing is chosen"
        : "no line of the route, or a count that a later or more exact row of the same ships replaces; kept as claims";

    private static Figure Claim(InputRow row, string column, string metric, string unit, double value) =>
        new("fleet", $"fleet:{row["thing"]}", metric, unit, row["fleet_id"], column, row["source_id"])
        {
            Value = value,
            From = row.Text("valid_from"),
            To = row.Text("valid_to"),
            Modality = row["status"] == "existing" ? "actual" : "target",
            Qualifier = row["status"] == "existing" ? "exact" : "planned",
        };

    private void AddFleet(InputRow row, InputRow? published, Dictionary<string, InputRow> byId)
    {
        draft.Add(
            new FleetRow
            {
                RowId = row["fleet_id"],
                FleetId = row["fleet_id"],
                Operator = row["operator"],
                VesselClass = row["vessel_class"],
                ServiceId = row["service_id"],
                Vessels = row.Needed("vessels"),
                LaidUpShare = row.Needed("laid_up_share"),
                DeckLengthM = row.Number("deck_length_m"),
                CapacityTeu = row.Number("capacity_teu"),
                PayloadT = row.Number("payload_t"),
                DesignDraftM = row.Number("design_draft_m"),
                TPerCm = row.Number("t_per_cm"),
                Carries = row["carries"],
                Passengers = row["passengers"],
                ValidFrom = row.Day("valid_from"),
                ValidTo = row.Day("valid_to"),
                SourceId = published?["source_id"] ?? "estimate",
                Note = row["basis"],
            },
            BackingsOf(row, published, byId));
    }

    private Backings BackingsOf(InputRow row, InputRow? published, Dictionary<string, InputRow> byId) => new()
    {
        ["vessels"] = Count(row, published),
        ["laid_up_share"] = draft.Ranges.Assumed("laid-up", published?.Text("laid_up_share") is null ? "class of ship" : $"estimate for {published["fleet_id"]}"),
        ["deck_length_m"] = row.Text("deck_of") is { } deck
            ? draft.Ranges.Derived("deck-class", $"published capacity of {deck}", [.. draft.Claims.OfRow(deck)])
            : draft.Ranges.Assumed("deck-estimate", row["basis"]),
        ["capacity_teu"] = row.Text("teu_of") is { } teu
            ? Backing.Of(draft.Claims.Add(Claim(byId[teu], "capacity_teu", "capacity", "TEU", byId[teu].Needed("capacity_teu"))))
            : draft.Ranges.Assumed("teu-estimate", row["basis"]),
        ["payload_t"] = Backing.Assumed(published?.Text("payload_note") ?? "payload of the class of ship at the usual depth of the berths", row.Number("payload_low"), row.Number("payload_high")),
        ["design_draft_m"] = draft.Ranges.Assumed("draft-estimate", "draft of the class of ship at that payload"),
        ["t_per_cm"] = draft.Ranges.Assumed("t-per-cm", "waterplane of the class of ship"),
    };

    private Backing Count(InputRow row, InputRow? published)
    {
        double? low = row.Number("low");
        double? high = row.Number("high");
        if (published is null || published["source_id"] == "estimate")
            return Backing.Assumed(row["basis"], low, high);
        if (published.Number("count") == row.Number("vessels"))
            return Backing.Of(draft.Claims.Add(Claim(published, "count", "vessel-count", "vessels", row.Needed("vessels")))) with { Low = low, High = high, Basis = row["basis"] };
        return Backing.Assumed($"part of {published["fleet_id"]} ({published["count"]} vessels): {row["basis"]}", low, high);
    }
}
