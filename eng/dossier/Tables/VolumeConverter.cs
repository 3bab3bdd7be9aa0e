using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>
/// Published volumes: every statement becomes a claim and an observation. It is an input when a balance row was made from it, calibration
/// when its period ends before 2023, else prediction.
/// </summary>
internal sealed class VolumeConverter(PackageDraft draft)
{
    private const int FirstPredictedYear = 2023;
    private static readonly HashSet<string> _targets = new(["target", "planned"], StringComparer.Ordinal);

    /// <summary>Makes the claims.</summary>
    public void AddClaims()
    {
        foreach (InputRow row in draft.Inputs.Dossier("flows/corridor_volumes").Where(row => row["source_id"] != "estimate"))
        {
            draft.Claims.Add(ClaimOf(row));
            if (row.Number("growth_pct") is { } growth)
                draft.Claims.Add(ClaimOf(row) with { Metric = "growth-rate", Unit = "%", Column = "growth_pct", Value = growth });
        }
    }

    /// <summary>Fills observations/volumes; the rows of the balance must have been made before.</summary>
    public void AddObservations(IReadOnlySet<string> inputs)
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("flows/corridor_volumes");
        draft.Report.In("observations/volumes", rows.Count);
        foreach (InputRow row in rows)
        {
            draft.Add(new ObservedVolumeRow
            {
                VolumeId = row["volume_id"],
                Corridor = row["corridor"],
                SectionOrPlace = row.Text("section_or_place"),
                PeriodStart = row.Text("period_start"),
                PeriodEnd = row.Text("period_end"),
                Direction = row.Text("direction"),
                Cargo = row["cargo"],
                Value = row.Needed("value"),
                Unit = row["unit"],
                Qualifier = row["qualifier"],
                GrowthPct = row.Number("growth_pct"),
                Scope = row["scope"],
                Role = inputs.Contains(row["volume_id"]) ? "input" : Periods.Year(row.Text("period_end")) < FirstPredictedYear ? "calibration" : "prediction",
                SourceId = row["source_id"],
                Note = row.Text("note"),
            });
        }
    }

    private Figure ClaimOf(InputRow row) => new("flow", SubjectOf(row), MetricOf(row), UnitOf(row), row["volume_id"], "value", row["source_id"])
    {
        Value = row.Needed("value"),
        Scope = row["scope"],
        Qualifier = row["qualifier"] switch { "at-least" => "over", "capacity" => "exact", { } other => other },
        Modality = _targets.Contains(row["qualifier"]) ? "target" : "actual",
        From = row.Text("period_start"),
        To = row.Text("period_end"),
        Place = row.Text("section_or_place"),
    };

    private string SubjectOf(InputRow row)
    {
        string name = draft.Inputs.Assumed("subject_names").FirstOrDefault(other => other["corridor"] == row["corridor"] && other["section"] == row["section_or_place"])?["subject"]
            ?? $"{row["corridor"]} {row["section_or_place"]}".Trim();
        string cargo = row["cargo"] == "total" ? "" : $":{row["cargo"]}";
        return row["direction"] == "both" ? name + cargo : $"{name}{cargo}:{row["direction"]}";
    }

    private static string MetricOf(InputRow row) => row["qualifier"] == "capacity" ? "capacity" : row["unit"] switch
    {
        "t" => "cargo-volume",
        "TEU" or "containers" => "container-volume",
        "trains" => "train-count",
        _ => "other",
    };

    private static string UnitOf(InputRow row) => row["unit"] is "t" or "TEU" or "tkm" ? row["unit"] : "1";
}
