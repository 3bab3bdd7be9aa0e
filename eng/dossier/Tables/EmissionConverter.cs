using System.Text.RegularExpressions;
using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Emission factors, the modes of the model that use them, and classes that no default gives.</summary>
internal static partial class EmissionConverter
{
    /// <summary>Fills emissions.</summary>
    public static void Convert(PackageDraft draft)
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("operations/emissions");
        draft.Report.In("emissions", rows.Count);
        foreach (InputRow row in rows)
            AddPublished(draft, row);
        foreach (InputRow row in draft.Inputs.Assumed("emissions"))
            AddAssumed(draft, row);
    }

    private static void AddPublished(PackageDraft draft, InputRow row)
    {
        string id = $"{row["mode"]}-{Slug(row["vehicle"])}-{row["scope"].ToLowerInvariant()}-{row["year"]}";
        double value = row.Needed("gco2e_per_tkm");
        Backing backing = row["source_id"] == "estimate"
            ? draft.Ranges.Assumed("emission-estimate", row["note"])
            : Backing.Of(draft.Claims.Add(new Figure("vehicle", $"vehicle:{row["mode"]}:{Slug(row["vehicle"])}", "emission-factor", "g/tkm", id, "gco2e_per_tkm", row["source_id"])
            {
                Value = value,
                Scope = row["scope"],
                From = row["year"],
                To = row["year"],
            }));
        draft.Add(
            new EmissionRow
            {
                RowId = id,
                Mode = row["mode"],
                Vehicle = row["vehicle"],
                Gco2ePerTkm = value,
                Scope = row["scope"],
                Year = row.Whole("year"),
                UsedFor = draft.Inputs.Assumed("emission_use").FirstOrDefault(use => use["mode"] == row["mode"] && use["vehicle"] == row["vehicle"] && use["scope"] == row["scope"])?["used_for"],
                SourceId = row["source_id"],
                Note = row["note"],
            },
            new Backings { Rest = backing });
    }

    private static void AddAssumed(PackageDraft draft, InputRow row) => draft.Add(
        new EmissionRow
        {
            RowId = row["row_id"],
            Mode = row["mode"],
            Vehicle = row["vehicle"],
            Gco2ePerTkm = row.Needed("gco2e_per_tkm"),
            Scope = row["scope"],
            UsedFor = row["used_for"],
            SourceId = "estimate",
            Note = row["basis"],
        },
        new Backings { Rest = Backing.Assumed(row["basis"], row.Needed("low"), row.Needed("high")) });

    private static string Slug(string text) => NotWord().Replace(text.ToLowerInvariant(), "-").Trim('-');

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.NonBacktracking)]
    private static partial Regex NotWord();
}
