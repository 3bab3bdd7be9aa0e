using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>Times at places: every published row, with the choice of what the model samples, and the assumed classes.</summary>
internal sealed class DwellConverter(PackageDraft draft)
{
    private static readonly string[] _columns = ["mean_h", "min_h", "max_h", "p50_h", "p90_h"];
    private readonly PlaceNames _names = new(draft);

    /// <summary>Fills dwell.</summary>
    public void Convert()
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("operations/dwell");
        draft.Report.In("dwell", rows.Count);
        Dictionary<string, InputRow> choices = draft.Inputs.Assumed("dwell_choices").ToDictionary(row => row["dwell_id"], StringComparer.Ordinal);
        foreach (InputRow row in rows)
            AddPublished(row, choices.GetValueOrDefault(row["dwell_id"]));
        foreach (InputRow row in draft.Inputs.Assumed("dwell"))
            AddAssumed(row);
    }

    private void AddPublished(InputRow row, InputRow? choice)
    {
        if (row["role"] != "includes-queue" && choice is null)
            throw new DossierException($"{row.Position}: dwell_choices.csv does not say whether {row["dwell_id"]} is sampled");
        string chosen = row["role"] == "includes-queue" ? "no" : choice!["chosen"];
        draft.Add(
            new DwellRow
            {
                DwellId = row["dwell_id"],
                PlaceId = _names.Resolve(row["place_id"]),
                Activity = row["activity"],
                Carrier = choice?["carrier"] ?? CarrierOf(row),
                Cargo = row["cargo"],
                MeanH = row.Number("mean_h"),
                MinH = row.Number("min_h"),
                MaxH = row.Number("max_h"),
                P50H = row.Number("p50_h"),
                P90H = row.Number("p90_h"),
                Role = row["role"],
                Chosen = chosen,
                Direction = choice?.Text("direction"),
                ValidFrom = row.Day("valid_from"),
                ValidTo = row.Day("valid_to"),
                SourceId = row["source_id"],
                Note = choice is null ? row["note"] : $"{row["note"]}; {(chosen == "yes" ? "sampled" : "not sampled")}: {choice["reason"]}",
            },
            BackingsOf(row));
    }

    private static string CarrierOf(InputRow row) => row["cargo"] == "truck" ? "truck"
        : row["activity"] is "border-control" or "train-formation" ? "train" : row["cargo"] == "container" ? "container" : "wagon";

    private Backings BackingsOf(InputRow row)
    {
        Backings backings = new() { Rest = Backing.Assumed(row["note"]) };
        foreach (string column in _columns)
        {
            if (row.Number(column) is { } value)
                backings[column] = row["source_id"] == "estimate" ? Estimate(row, column, value) : Claimed(row, column, value);
        }
        return backings;
    }

    private static Backing Estimate(InputRow row, string column, double value) => column == "mean_h"
        ? Backing.Assumed(row["note"], (value + (row.Number("min_h") ?? value)) / 2, (value + (row.Number("p90_h") ?? row.Number("max_h") ?? value)) / 2)
        : Backing.Assumed(row["note"]);

    private Backing Claimed(InputRow row, string column, double value) => Backing.Of(draft.Claims.Add(
        new Figure("place and activity", $"{_names.Resolve(row["place_id"])}:{row["activity"]}:{row["cargo"]}", MetricOf(row, column), "h", row["dwell_id"], column, row["source_id"])
        {
            Value = value,
            From = row.Text("valid_from"),
            To = row.Text("valid_to"),
            Scope = row["role"] == "includes-queue" ? "includes-queue" : "service-only",
            Place = _names.Resolve(row["place_id"]),
        }));

    private static string MetricOf(InputRow row, string column) => column switch
    {
        "min_h" => "dwell-minimum",
        "max_h" => "dwell-maximum",
        "p50_h" => "dwell-median",
        "p90_h" => "dwell-p90",
        _ => row["role"] == "includes-queue" ? "dwell-with-queue" : "dwell-mean",
    };

    private void AddAssumed(InputRow row)
    {
        double mean = row.Needed("mean_h");
        Backings backings = new() { Rest = Backing.Assumed(row["basis"]) };
        backings["mean_h"] = Backing.Assumed(row["basis"], (mean + row.Needed("min_h")) / 2, (mean + row.Needed("p90_h")) / 2);
        draft.Add(
            new DwellRow
            {
                DwellId = row["dwell_id"],
                PlaceId = row["place_id"],
                Activity = row["activity"],
                Carrier = row["carrier"],
                Cargo = row["cargo"],
                MeanH = mean,
                MinH = row.Needed("min_h"),
                MaxH = row.Needed("max_h"),
                P50H = row.Needed("p50_h"),
                P90H = row.Needed("p90_h"),
                Role = "assumed",
                Chosen = "yes",
                Direction = row.Text("direction"),
                ValidFrom = row.Day("valid_from"),
                ValidTo = row.Day("valid_to"),
                SourceId = "estimate",
                Note = row["basis"],
            },
            backings);
    }
}
