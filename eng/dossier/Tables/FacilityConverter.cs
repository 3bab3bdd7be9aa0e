using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Evidence.Claims;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>
/// Facilities: the dossier describes each thing of a port by rows of its own, the package one facility by period; facility_values says
/// which row or which assumption each number comes from. All published numbers become claims, the ones not chosen too.
/// </summary>
internal sealed class FacilityConverter(PackageDraft draft)
{
    private static readonly (string Column, string Metric, string Unit)[] _figures =
    [
        ("berths", "berth-count", "1"), ("cranes", "crane-count", "1"), ("capacity_t_per_year", "capacity", "t/y"), ("capacity_teu_per_year", "capacity", "TEU/y"),
        ("capacity_wagons_per_day", "capacity", "wagons/d"), ("storage_teu", "storage", "TEU"), ("draft_m", "depth", "m"), ("capacity_trains_per_day", "capacity", "trains/d"),
    ];

    /// <summary>Fills facilities.</summary>
    public void Convert()
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("network/facilities");
        draft.Report.In("facilities", rows.Count);
        Dictionary<string, InputRow> byId = rows.ToDictionary(row => row["facility_id"], StringComparer.Ordinal);
        foreach (InputRow row in rows)
            draft.Claims.AddFigures(row, _figures, Claim);
        IReadOnlyList<InputRow> values = draft.Inputs.Assumed("facility_values");
        foreach (IGrouping<string, InputRow> group in draft.Inputs.Assumed("facilities").GroupBy(row => row["facility_id"]))
        {
            IReadOnlyList<Span> spans = Spans.Consecutive(group);
            foreach (Span span in spans)
                AddFacility(span, span.Key(group.Key, spans.Count), values, byId);
        }

        foreach (InputRow row in rows.Where(row => !values.Any(value => value["from_row"] == row["facility_id"])))
            draft.Report.LeftOut("facilities", ReasonOf(row));
    }

    private static string ReasonOf(InputRow row) => row["status"] != "existing" ? $"{row["status"]}: for scenarios; kept as claims"
        : row["chosen"] != "yes" ? "another row of the same thing is chosen; kept as claims"
        : "whole-port or unused figure beside the parts that the model works with; kept as claims";

    private static Figure Claim(InputRow row, string column, string metric, string unit, double value) =>
        new("facility", $"facility:{row["thing"]}", metric, unit, row["facility_id"], column, row["source_id"])
        {
            Value = value,
            From = row.Text("valid_from"),
            To = row.Text("valid_to"),
            Modality = row["status"] is "existing" or "closed" ? "actual" : "target",
            Qualifier = row["status"] is "existing" or "closed" ? "exact" : "planned",
            Place = row["place_id"],
        };

    private void AddFacility(Span span, string key, IReadOnlyList<InputRow> values, Dictionary<string, InputRow> byId)
    {
        Dictionary<string, InputRow> own = values
            .Where(value => value["facility_id"] == span.Row["facility_id"] && value.Day("valid_from") == span.From)
            .ToDictionary(value => value["column"], StringComparer.Ordinal);
        Backings backings = new();
        foreach ((string column, InputRow value) in own)
            backings[column] = BackingOf(value, byId);
        double? Value(string column) => own.TryGetValue(column, out InputRow? value) ? ValueOf(value, byId) : null;
        draft.Add(
            new FacilityRow
            {
                RowId = key,
                FacilityId = span.Row["facility_id"],
                PlaceId = span.Row["place_id"],
                Kind = span.Row["kind"],
                Name = span.Row["name"],
                VesselClasses = span.Row.Text("vessel_classes"),
                Berths = (int?)Value("berths"),
                Cranes = (int?)Value("cranes"),
                CranesPerVessel = (int?)Value("cranes_per_vessel"),
                StorageTeu = Value("storage_teu"),
                StorageWagons = Value("storage_wagons"),
                CapacityTeuPerYear = Value("capacity_teu_per_year"),
                CapacityTPerYear = Value("capacity_t_per_year"),
                CapacityWagonsPerDay = Value("capacity_wagons_per_day"),
                CapacityTrainsPerDay = Value("capacity_trains_per_day"),
                DraftM = Value("draft_m"),
                ValidFrom = span.From,
                ValidTo = span.To,
                Note = span.Row["note"],
            },
            backings);
    }

    private static double ValueOf(InputRow value, Dictionary<string, InputRow> byId) =>
        value.Number("value") ?? byId[value["from_row"]].Needed(value["from_column"]);

    private Backing BackingOf(InputRow value, Dictionary<string, InputRow> byId)
    {
        double? low = value.Number("low");
        double? high = value.Number("high");
        if (value.Text("from_row") is not { } id)
            return Backing.Assumed(value["basis"], low, high);
        InputRow row = byId[id];
        if (row["source_id"] == "estimate")
            return Backing.Assumed(row["note"], low, high);
        (string Column, string Metric, string Unit) figure = _figures.Single(figure => figure.Column == value["from_column"]);
        Claim claim = draft.Claims.Add(Claim(row, figure.Column, figure.Metric, figure.Unit, row.Needed(figure.Column)));
        Backing backing = Backing.Of(claim) with { Basis = row["note"] };
        return low is null && high is null ? Spread(backing, row, figure.Column) : backing with { Low = low, High = high };
    }

    // Competing rows of the same thing and column that hold at the same time give the range.
    private Backing Spread(Backing backing, InputRow row, string column)
    {
        double value = row.Needed(column);
        List<double> rivals = [.. draft.Inputs.Dossier("network/facilities")
            .Where(other => other["thing"] == row["thing"] && other["status"] == "existing" && other["chosen"] == "no" && other["source_id"] != "estimate")
            .Select(other => other.Number(column)).OfType<double>().Append(value)];
        return backing with { Low = rivals.Min(), High = rivals.Max() };
    }
}
