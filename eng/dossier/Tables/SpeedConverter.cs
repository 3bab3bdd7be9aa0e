using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Commercial speeds: all rows of train_speeds and, for the classes that none gives, assumptions.</summary>
internal static class SpeedConverter
{
    /// <summary>Fills running_speeds.</summary>
    public static void Convert(PackageDraft draft)
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("operations/train_speeds");
        draft.Report.In("running_speeds", rows.Count);
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (InputRow row in rows)
            AddPublished(draft, row, Key(row, seen));
        foreach (InputRow row in draft.Inputs.Assumed("running_speeds"))
            AddAssumed(draft, row);
    }

    private static string Key(InputRow row, Dictionary<string, int> seen)
    {
        string key = $"{row["railway"].ToLowerInvariant()}-{row["train_class"]}-{row["year"]}";
        int count = seen[key] = seen.GetValueOrDefault(key) + 1;
        return count == 1 ? key : $"{key}-{(char)('a' + count - 1)}";
    }

    private static void AddPublished(PackageDraft draft, InputRow row, string key)
    {
        double value = row.Needed("commercial_km_per_day");
        double? low = row.Number("min");
        double? high = row.Number("max");
        Backing backing = row["source_id"] == "estimate"
            ? Backing.Assumed(row["note"], low, high)
            : Backing.Of(draft.Claims.Add(new Figure("railway", $"railway:{row["railway"]}:{row["train_class"]}", "commercial-speed", "km/d", $"train_speeds {key}", "commercial_km_per_day", row["source_id"])
            {
                Value = value,
                From = row["year"],
                To = row["year"],
                Scope = row["role"] == "includes-queue" ? "includes-queue" : null,
                Qualifier = row["note"].Contains("up to", StringComparison.Ordinal) ? "up-to" : "exact",
                Modality = row["note"].Contains("promise", StringComparison.Ordinal) ? "target" : "actual",
            })) with { Low = low, High = high, Basis = $"range by judgment; {row["note"]}" };
        draft.Add(
            new RunningSpeedRow
            {
                RowId = key,
                Railway = row["railway"],
                TrainClass = row["train_class"],
                KmPerDay = value,
                Role = row["role"],
                Chosen = row["chosen"],
                SourceId = row["source_id"],
                Note = $"{row["includes"]}; {row["note"]}",
            },
            new Backings { Rest = backing });
    }

    private static void AddAssumed(PackageDraft draft, InputRow row) => draft.Add(
        new RunningSpeedRow
        {
            RowId = $"{row["railway"].ToLowerInvariant()}-{row["train_class"]}-class",
            Railway = row["railway"],
            TrainClass = row["train_class"],
            KmPerDay = row.Needed("km_per_day"),
            Role = "assumed",
            Chosen = "yes",
            ValidFrom = row.Day("valid_from"),
            ValidTo = row.Day("valid_to"),
            SourceId = "estimate",
            Note = row["basis"],
        },
        new Backings { Rest = Backing.Assumed(row["basis"], row.Needed("low"), row.Needed("high")) });
}
