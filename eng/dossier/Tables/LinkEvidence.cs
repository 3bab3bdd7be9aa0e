using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Evidence.Claims;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Tables;

/// <summary>What stands behind the numbers of a link.</summary>
internal sealed class LinkEvidence
{
    private readonly PackageDraft _draft;
    private readonly Dictionary<string, InputRow> _lengths;
    private readonly NoteSources _notes;

    /// <summary>Makes the claims of link_evidence.</summary>
    public LinkEvidence(PackageDraft draft)
    {
        _draft = draft;
        _lengths = draft.Inputs.Dossier("network/link_lengths").ToDictionary(row => row["link_id"], StringComparer.Ordinal);
        _notes = new NoteSources(draft.Rows<SourceRow>().Select(row => row.SourceId).ToHashSet(StringComparer.Ordinal));
        draft.Report.In("links (lengths)", _lengths.Count);
    }

    /// <summary>Length of a link row by link_lengths: published, then routed, then estimated.</summary>
    public LengthFact Length(InputRow row)
    {
        string id = row["link_id"];
        if (!_lengths.TryGetValue(id, out InputRow? length))
            throw new DossierException($"{row.Position}: no length for {id}");
        double km = length.Needed("length_km");
        return new LengthFact(km, length["basis"] switch
        {
            "published" => Published(row, length, km),
            "routed" => _draft.Ranges.Derived(RoutedClass(length), length["note"]),
            _ => _draft.Ranges.Assumed("length-estimate", length.Text("note") ?? row["note"]),
        });
    }

    /// <summary>Backings of all numbers of a link row.</summary>
    public Backings Backings(InputRow row, LengthFact length) => new()
    {
        ["length_km"] = length.Backing,
        ["gauge_mm"] = Backing.Assumed("national gauge of the railway; change of gauge only at the places of borders.csv"),
        ["tracks"] = Attribute(row, "tracks", "track-count", "1", "track"),
        ["line_speed_kmh"] = Attribute(row, "line_speed_kmh", "speed", "km/h", "km/h"),
        ["capacity_trains_per_day"] = Attribute(row, "capacity_trains_per_day", "capacity", "trains/d", "trains a day", "trains/day", "train pairs", "pairs", "a day"),
        ["capacity_t_per_year"] = Attribute(row, "capacity_t_per_year", "capacity", "t/y", "Mt"),
    };

    private Backing Published(InputRow row, InputRow length, double km)
    {
        List<Claim> claims = [Claim(row, "link_lengths.published_km", length["source_id"], "distance", "km", km)];
        if (row["source_id"] != "estimate" && row.Number("length_km") is { } other && other != km && NoteSourcesOf(row))
            claims.Add(Claim(row, "length_km", row["source_id"], "distance", "km", other));
        return Backing.Of(claims) with { Basis = length.Text("note") };
    }

    // The length of a link row is its source's only where the note does not call it computed.
    private static bool NoteSourcesOf(InputRow row) => !row["note"].StartsWith("Great circle", StringComparison.Ordinal);

    private Backing Attribute(InputRow row, string column, string metric, string unit, params string[] keywords)
    {
        if (row.Number(column) is not { } value)
            return Backing.Assumed("empty");
        string? source = _notes.After(row["note"], keywords);
        if (source is null or "estimate")
            return column == "tracks"
                ? _draft.Ranges.Assumed("tracks", $"as reported without a page of its own: {row["note"]}")
                : _draft.Ranges.Assumed("capacity-estimate", row["note"]);
        return Backing.Of(Claim(row, column, source, metric, unit, value)) with { Basis = row["note"] };
    }

    private Claim Claim(InputRow row, string column, string source, string metric, string unit, double value) => _draft.Claims.Add(
        new Figure("link", row["link_id"], metric, unit, $"link {row["link_id"]}", column, source)
        {
            Value = value,
            From = metric == "capacity" ? row.Text("valid_from") : null,
            To = metric == "capacity" ? row.Text("valid_to") : null,
        });

    private static string RoutedClass(InputRow length) => length["source_id"] == "osm-asia-railway"
        ? "length-routed-osm"
        : length["note"].Contains("straight", StringComparison.Ordinal) ? "length-straight-legs" : "length-routed-natural-earth";
}
