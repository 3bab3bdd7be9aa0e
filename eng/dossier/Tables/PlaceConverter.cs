using Karvan.Dossier.Claiming;
using Karvan.Dossier.Drafting;
using Karvan.Dossier.Reading;
using Karvan.Evidence.Claims;
using Karvan.Network.Packages.Rows;
using NodaTime;

namespace Karvan.Dossier.Tables;

/// <summary>
/// Places and their aliases. A coordinate that lies five kilometers or more from the railway station of the place is replaced by the
/// station's; a waypoint that was read from the map belongs to no country.
/// </summary>
internal static class PlaceConverter
{
    private const double CorrectedFromKm = 5;
    private const double EstimateDegrees = 0.1;

    /// <summary>Fills places and place_aliases.</summary>
    public static void Convert(PackageDraft draft)
    {
        Dictionary<string, InputRow> stations = draft.Inputs.Dossier("network/rail_points").ToDictionary(row => row["place_id"], StringComparer.Ordinal);
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("network/places");
        draft.Report.In("places", rows.Count);
        foreach (InputRow row in rows.OrderBy(row => row["place_id"], StringComparer.Ordinal))
            AddPlace(draft, row, stations.GetValueOrDefault(row["place_id"]));
        AddAliases(draft);
    }

    private static void AddPlace(PackageDraft draft, InputRow row, InputRow? station)
    {
        string id = row["place_id"];
        bool corrected = station is not null && station.Needed("distance_from_place_km") >= CorrectedFromKm;
        InputRow origin = corrected ? station! : row;
        string? country = row["kind"] == "sea-waypoint" && row["source_id"] == "estimate" ? null : row["country"];
        double lat = Math.Round(origin.Needed("lat"), 5);
        double lon = Math.Round(origin.Needed("lon"), 5);
        draft.Add(
            new PlaceRow
            {
                PlaceId = id,
                Name = row["name"],
                Country = country,
                Unlocode = row.Text("unlocode"),
                Lat = lat,
                Lon = lon,
                Kind = row["kind"],
                TimeZone = TimeZoneOf(draft.Inputs, id, country),
                SourceId = origin["source_id"],
                Note = corrected ? $"coordinate of the station {station!["station_name"]}, {station["distance_from_place_km"]} km from the point given before; {row["note"]}" : row["note"],
            },
            new Backings { ["lat"] = Coordinate(draft, origin, id, "lat", "latitude", lat), ["lon"] = Coordinate(draft, origin, id, "lon", "longitude", lon) });
    }

    private static Backing Coordinate(PackageDraft draft, InputRow row, string id, string column, string metric, double value)
    {
        if (row["source_id"] == "estimate")
            return Backing.Assumed($"read from the map: {row["note"]}", value - EstimateDegrees, value + EstimateDegrees);
        Claim claim = draft.Claims.Add(new Figure("place", id, metric, "deg", $"place {id}", column, row["source_id"]) { Value = value });
        return Backing.Of(claim);
    }

    private static string TimeZoneOf(Inputs inputs, string id, string? country)
    {
        InputRow row = inputs.Assumed("time_zones").FirstOrDefault(row => row["place_or_country"] == id)
            ?? inputs.Assumed("time_zones").FirstOrDefault(row => row["place_or_country"] == (country ?? ""))
            ?? throw new DossierException($"time_zones.csv: no zone for {id} in {country}");
        string zone = row["time_zone"];
        return DateTimeZoneProviders.Tzdb.Ids.Contains(zone) ? zone : throw new DossierException($"{row.Position}: {zone} is not a zone of the IANA database");
    }

    private static void AddAliases(PackageDraft draft)
    {
        IReadOnlyList<InputRow> rows = draft.Inputs.Dossier("network/place_aliases");
        draft.Report.In("place_aliases", rows.Count);
        foreach (InputRow row in rows)
            draft.Add(new PlaceAliasRow { Alias = row["alias"], PlaceId = row.Text("place_id"), Note = row.Text("note") });
    }
}
