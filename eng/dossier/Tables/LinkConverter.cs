using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>
/// Links: chosen rows that exist or are closed, lengths from link_lengths, periods that follow each other, and the estimated links of
/// the assumptions.
/// </summary>
internal sealed class LinkConverter(PackageDraft draft)
{
    private readonly Dictionary<string, PlaceRow> _places = draft.Rows<PlaceRow>().ToDictionary(row => row.PlaceId, StringComparer.Ordinal);
    private readonly LinkEvidence _evidence = new(draft);

    /// <summary>Fills links.</summary>
    public void Convert()
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("network/links");
        draft.Report.In("links", rows.Count);
        Dictionary<string, string> excluded = draft.Inputs.Assumed("links_left_out").ToDictionary(row => row["link_id"], row => row["reason"], StringComparer.Ordinal);
        foreach (IGrouping<string, InputRow> group in rows.Where(row => IsKept(row, excluded)).GroupBy(row => row["link_id"]))
            AddLink(group);
        foreach (InputRow row in draft.Inputs.Assumed("links"))
            AddAssumed(row);
    }

    private bool IsKept(InputRow row, Dictionary<string, string> excluded)
    {
        string? reason = row["status"] is not ("existing" or "closed") ? $"{row["status"]}: for scenarios, see projects"
            : row["chosen"] != "yes" ? "another row of the same thing is chosen"
            : excluded.GetValueOrDefault(row["link_id"]);
        if (reason is not null)
            draft.Report.LeftOut("links", reason);
        return reason is null;
    }

    private void AddLink(IGrouping<string, InputRow> group)
    {
        IReadOnlyList<Span> spans = Spans.Consecutive(group);
        foreach (Span span in spans)
            AddPeriod(span, span.Key(group.Key, spans.Count));
    }

    private void AddPeriod(Span span, string key)
    {
        InputRow row = span.Row;
        PlaceRow from = _places[row["from_place"]];
        PlaceRow to = _places[row["to_place"]];
        bool closed = row["status"] == "closed";
        LengthFact length = _evidence.Length(row);
        LinkRow link = new()
        {
            RowId = key,
            LinkId = row["link_id"],
            FromPlace = from.PlaceId,
            ToPlace = to.PlaceId,
            Mode = row["mode"],
            Railway = row["mode"] == "rail" ? Railways.Of(draft.Inputs, row["operator"], from.Country) : null,
            LengthKm = length.Km,
            GaugeMm = row.Whole("gauge_mm"),
            Tracks = row.Whole("tracks"),
            Electrified = row.Text("electrified"),
            Terrain = Terrain.Of(row["mode"], length.Km, GreatCircle.Km(from, to)),
            LineSpeedKmh = row.Number("line_speed_kmh"),
            CapacityTrainsPerDay = closed ? null : row.Number("capacity_trains_per_day"),
            CapacityDirection = draft.Inputs.Assumed("link_directions").FirstOrDefault(other => other["link_id"] == row["link_id"])?["capacity_direction"],
            CapacityTPerYear = closed ? null : row.Number("capacity_t_per_year"),
            Operator = row.Text("operator"),
            Status = row["status"],
            ValidFrom = span.From,
            ValidTo = span.To,
            Note = span.IsRepaired ? $"{row["note"]}; last day set to the day before the next period" : row["note"],
        };
        draft.Add(link, _evidence.Backings(row, length));
    }

    private void AddAssumed(InputRow row)
    {
        PlaceRow from = _places[row["from_place"]];
        PlaceRow to = _places[row["to_place"]];
        double greatCircle = GreatCircle.Km(from, to);
        double length = Math.Max(1, Math.Round(greatCircle * row.Needed("factor")));
        Backing basis = draft.Ranges.Assumed("length-class-link", $"great circle {greatCircle:0.#} km x {row["factor"]}: {row["note"]}");
        draft.Add(
            new LinkRow
            {
                RowId = row["link_id"],
                LinkId = row["link_id"],
                FromPlace = from.PlaceId,
                ToPlace = to.PlaceId,
                Mode = row["mode"],
                Railway = row["mode"] == "rail" ? Railways.Of(draft.Inputs, "", from.Country) : null,
                LengthKm = length,
                GaugeMm = row.Whole("gauge_mm"),
                Terrain = Terrain.Of(row["mode"], length, greatCircle),
                Status = "existing",
                ValidFrom = row.Day("valid_from"),
                ValidTo = row.Day("valid_to"),
                Note = row["note"],
            },
            new Backings { ["length_km"] = basis, ["gauge_mm"] = Backing.Assumed("national gauge of the railway") });
    }
}
