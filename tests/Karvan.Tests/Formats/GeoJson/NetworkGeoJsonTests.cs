using System.Text.Json;
using Karvan.Formats.GeoJson;
using Karvan.Network;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Tests.Network;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Formats.GeoJson;

public class NetworkGeoJsonTests
{
    [Fact]
    public void TextOf_Network_HasPointsLinesAndAttribution()
    {
        JsonElement root = Parse(Package(), new() { ["r1"] = new LinkShape([new(51, 43), new(50.12345678, 42), new(50, 41)], "osm-asia", "ODbL 1.0"), ["other"] = new LinkShape([new(0, 0), new(1, 1)], "x", "y") });
        root.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        root.GetProperty("schema").GetInt32().ShouldBe(1);
        root.GetProperty("date").GetString().ShouldBe("2024-07-01");
        root.GetProperty("attribution").EnumerateArray().Select(line => line.GetString()).ShouldBe(["Coordinates: A list of places (list)", "Lines: (c) OpenStreetMap contributors, ODbL 1.0, https://www.openstreetmap.org/copyright"]);
        root.GetProperty("features").EnumerateArray().Select(feature => feature.GetProperty("id").GetString()).ShouldBe(["link/r1", "link/s1", "place/a", "place/b"]);
        JsonElement place = root.GetProperty("features")[2];
        place.GetProperty("geometry").GetRawText().ShouldBe("{\"type\":\"Point\",\"coordinates\":[50,41]}");
        place.GetProperty("properties").GetProperty("name").GetString().ShouldBe("Ələt <b>");
    }

    [Fact]
    public void TextOf_LineWrittenBackward_IsTurnedToRunFromItsStart()
    {
        JsonElement link = Parse(Package(), new() { ["r1"] = new LinkShape([new(51, 43), new(50.12345678, 42), new(50, 41)], "osm", null) }).GetProperty("features")[0];
        link.GetProperty("geometry").GetProperty("coordinates").GetRawText().ShouldBe("[[50,41],[50.123457,42],[51,43]]");
        link.GetProperty("properties").GetProperty("line").GetString().ShouldBe("routed");
    }

    [Fact]
    public void TextOf_LinkWithoutLine_IsStraight()
    {
        JsonElement link = Parse(Package(), []).GetProperty("features")[0];
        link.GetProperty("geometry").GetRawText().ShouldBe("{\"type\":\"LineString\",\"coordinates\":[[50,41],[51,43]]}");
        link.GetProperty("properties").GetProperty("line").GetString().ShouldBe("straight");
    }

    [Fact]
    public void TextOf_AcrossTheAntimeridian_IsCutThere()
    {
        CorridorPackage package = new SmallCorridor().Place("east", 10, 170).Place("west", 30, -170).Sea("s", "east", "west", 3000).Package;
        JsonElement geometry = Parse(package, []).GetProperty("features")[0].GetProperty("geometry");
        geometry.GetProperty("type").GetString().ShouldBe("MultiLineString");
        geometry.GetProperty("coordinates").GetRawText().ShouldBe("[[[170,10],[180,20]],[[-180,20],[-170,30]]]");
    }

    [Fact]
    public void TextOf_Twice_IsTheSame() =>
        NetworkGeoJson.TextOf(Map(Package(), [])).ShouldBe(NetworkGeoJson.TextOf(Map(Package(), [])));

    private static CorridorPackage Package()
    {
        CorridorPackage package = new SmallCorridor().Place("a", 41, 50).Place("b", 43, 51).Rail("r1", "a", "b", 300).Sea("s1", "b", "a", 280).Package;
        return package with
        {
            Places = [package.Places[0] with { Name = "Ələt <b>", SourceId = "list" }, package.Places[1]],
            Sources = [new SourceRow { SourceId = "list", Title = "A list of places", Kind = "dataset" }],
        };
    }

    private static NetworkMap Map(CorridorPackage package, Dictionary<string, LinkShape> shapes) =>
        new(package, CorridorNetwork.Build(package, SmallCorridor.Date), shapes);

    private static JsonElement Parse(CorridorPackage package, Dictionary<string, LinkShape> shapes)
    {
        using JsonDocument document = JsonDocument.Parse(NetworkGeoJson.TextOf(Map(package, shapes)));
        return document.RootElement.Clone();
    }
}
