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
        ["tracks"] = Attribute(row, "tracks", "track-count", "1", _ => ["track"]),
        ["line_speed_kmh"] = Attribute(row, "line_speed_kmh", "speed", "km/h", value => [$"{value} km/h"]),
        ["capacity_trains_per_day"] = Attribute(row, "capacity_trains_per_day", "capacity", "trains/d", value => [$"{value} trains", $"{value} pairs", $"{value} train pairs", $"{value} a day"]),
        ["capacity_t_per_year"] = Attribute(row, "capacity_t_per_year", "capacity", "t/y", value => [$"{value / 1e6} Mt"]),
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

    // The note must name the number itself and then a source; otherwise the number is the collector's reading of the note.
    private Backing Attribute(InputRow row, string column, string metric, string unit, Func<double, string[]> keywords)
    {
        if (row.Number(column) is not { } value)
            return Backing.Assumed("empty");
        (double? low, double? high) = Rivals(row, column, value);
        string? source = _notes.After(row["note"], keywords(value));
        if (source is not (null or "estimate"))
            return Backing.Of(Claim(row, column, source, metric, unit, value)) with { Low = low, High = high, Basis = row["note"] };
        if (column == "tracks")
            return _draft.Ranges.Assumed("tracks", $"as reported without a page of its own: {row["note"]}");
        Backing reading = _draft.Ranges.Assumed("capacity-estimate", row["note"]);
        return low is null ? reading : reading with { Low = Math.Min(low.Value, value * reading.LowFactor), High = Math.Max(high!.Value, value * reading.HighFactor) };
    }

    // Rows of the same link and day that were not chosen widen the range.
    private (double? Low, double? High) Rivals(InputRow row, string column, double value)
    {
        List<double> values = [.. _draft.Inputs.Dossier("network/links")
            .Where(other => other["link_id"] == row["link_id"] && other["chosen"] == "no" && other["valid_from"] == row["valid_from"])
            .Select(other => other.Number(column)).OfType<double>().Append(value)];
        return values.Count == 1 ? (null, null) : (values.Min(), values.Max());
    }

    private Claim Claim(InputRow row, string column, string source, string metric, string unit, double value) => _draft.Claims.Add(
        new Figure("link", row["link_id"], metric, unit, $"link {row["link_id"]}", column, source)
        {
            Value = value,
            From = metric == "capacity" ? row.Text("valid_from") : null,
            To = metric == "capacity" ? row.Text("valid_to") : null,
            Modality = row["note"].Contains("forecast", StringComparison.Ordinal) && metric == "capacity" ? "forecast" : "actual",
        });

    private static string RoutedClass(InputRow length) => length["source_id"] == "osm-asia-railway"
        ? "length-routed-osm"
        : length["note"].Contains("straight", StringComparison.Ordinal) ? "length-straight-legs" : "length-routed-natural-earth";
}
