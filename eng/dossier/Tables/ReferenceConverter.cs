using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Papers, projects and scopes: carried over row by row.</summary>
internal static class ReferenceConverter
{
    /// <summary>Fills document_rules, projects and scopes.</summary>
    public static void Convert(PackageDraft draft)
    {
        foreach (InputRow row in Read(draft, "document_rules", "operations/document_rules"))
            AddRule(draft, row);
        foreach (InputRow row in Read(draft, "projects", "flows/projects"))
            AddProject(draft, row);
        foreach (InputRow row in Read(draft, "scopes", "flows/scopes"))
            draft.Add(new ScopeRow { Scope = row["scope"], Definition = row["definition"], SourceId = row.Text("source_id"), Note = row.Text("note") });
        draft.Add(new ScopeRow { Scope = "tracer", Definition = "Thin flows that only measure times of relations; in no total", SourceId = "estimate" });
    }

    private static IReadOnlyList<InputRow> Read(PackageDraft draft, string table, string name)
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier(name);
        draft.Report.In(table, rows.Count);
        return rows;
    }

    private static void AddRule(PackageDraft draft, InputRow row) => draft.Add(new DocumentRuleRow
    {
        RuleId = row["rule_id"],
        AppliesTo = row["applies_to"],
        Document = row["document"],
        RequiredBy = row.Text("required_by"),
        Condition = row.Text("condition"),
        SourceId = row["source_id"],
        Note = row.Text("note"),
    });

    private static void AddProject(PackageDraft draft, InputRow row)
    {
        Backings backings = new();
        if (row.Number("cost_usd") is { } cost)
            backings["cost_usd"] = Fact(draft, row, "cost_usd", "investment", "USD", cost);
        if (row.Number("capacity_added") is { } capacity)
            backings["capacity_added"] = Fact(draft, row, "capacity_added", "capacity", UnitOf(row["capacity_unit"]), capacity);
        draft.Add(
            new ProjectRow
            {
                ProjectId = row["project_id"],
                Title = row["title"],
                PlaceOrLink = row.Text("place_or_link"),
                Country = row.Text("country"),
                Owner = row.Text("owner"),
                Kind = row.Text("kind"),
                CostUsd = row.Number("cost_usd"),
                CapacityAdded = row.Number("capacity_added"),
                CapacityUnit = row.Text("capacity_unit"),
                Start = row.Text("start"),
                Finish = row.Text("finish"),
                Status = row.Text("status"),
                EffectNote = row.Text("effect_note"),
                SourceId = row["source_id"],
                Note = row.Text("note"),
            },
            backings);
    }

    private static Backing Fact(PackageDraft draft, InputRow row, string column, string metric, string unit, double value) =>
        row["source_id"] == "estimate"
            ? Backing.Assumed(row["note"]) with { Unit = unit }
            : Backing.Of(draft.Claims.Add(new Figure("project", $"project:{row["place_or_link"]}:{row["kind"]}", metric, unit, row["project_id"], column, row["source_id"])
            {
                Value = value,
                Modality = row["status"] is "done" or "existing" ? "actual" : "target",
                Qualifier = row["status"] is "done" or "existing" ? "exact" : "planned",
            })) with { Unit = unit };

    private static string UnitOf(string text) => text switch
    {
        "t_per_year" => "t/y",
        "TEU_per_year" => "TEU/y",
        "TEU_slots" or "TEU_per_vessel" => "TEU",
        "train-pairs-per-day" => "trains/d",
        "Tbit_per_s" => "Tbit/s",
        "t_storage" => "t",
        _ => text,
    };
}
