using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Commodities. Their loads and values are mostly estimates, so each row has the range of its class unless a correction gives one.</summary>
internal static class CargoConverter
{
    /// <summary>Fills cargo.</summary>
    public static void Convert(PackageDraft draft)
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("operations/cargo");
        draft.Report.In("cargo", rows.Count);
        HashSet<string> dangerous = draft.Inputs.Assumed("cargo_dangerous").Select(row => row["cargo_id"]).ToHashSet(StringComparer.Ordinal);
        foreach (InputRow row in rows)
            Add(draft, row, dangerous.Contains(row["cargo_id"]));
    }

    private static void Add(PackageDraft draft, InputRow row, bool dangerous)
    {
        InputRow? correction = draft.Inputs.Assumed("corrections").FirstOrDefault(other => other["table"] == "cargo" && other["row"] == row["cargo_id"]);
        double? Value(string column) => correction?["column"] == column ? correction.Number("value") : row.Number(column);
        Backings backings = new()
        {
            ["t_per_teu"] = draft.Ranges.Assumed("cargo-weight", row["note"]),
            ["t_per_wagon"] = draft.Ranges.Assumed("cargo-weight", row["note"]),
            ["value_usd_per_t"] = draft.Ranges.Assumed("cargo-value", row["note"]),
            ["value_of_time_usd_per_t_day"] = draft.Ranges.Assumed("value-of-time", row["note"]),
        };
        if (correction is not null)
            backings[correction["column"]] = Backing.Derived(correction["basis"], correction.Needed("low"), correction.Needed("high"));
        draft.Add(
            new CargoRow
            {
                CargoId = row["cargo_id"],
                Name = row["name"],
                HsChapters = row.Text("hs_chapters"),
                TPerTeu = Value("t_per_teu"),
                TPerWagon = Value("t_per_wagon"),
                ValueUsdPerT = Value("value_usd_per_t"),
                ValueOfTimeUsdPerTDay = Value("value_of_time_usd_per_t_day"),
                Dangerous = dangerous ? "yes" : "no",
                SourceId = row["source_id"],
                Note = row["note"],
            },
            backings);
    }
}
