using Karvan.Formats.GeoJson;
using Karvan.Network.Packages;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Formats.GeoJson;

public sealed class GeometryReaderTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("karvan-geometry-").FullName;

    public static TheoryData<string, string> Broken => new()
    {
        { "", "write JSON" },
        { "{\"type\":\"FeatureCollection\",\"features\":[", "write JSON" },
        { new string('[', 40), "write JSON" },
        { "[]", "FeatureCollection" },
        { "{\"type\":\"Feature\"}", "FeatureCollection" },
        { "{\"type\":\"FeatureCollection\",\"features\":{}}", "FeatureCollection" },
        { Collection("null"), "the id of its link" },
        { Collection("{\"properties\":{}}"), "the id of its link" },
        { Collection("{\"properties\":{\"link_id\":7}}"), "the id of its link" },
        { Collection("{\"properties\":{\"link_id\":\"r\"}}"), "one LineString" },
        { Collection("{\"properties\":{\"link_id\":\"r\"},\"geometry\":{\"type\":\"Point\",\"coordinates\":[1,2]}}"), "one LineString" },
        { Collection(Line("r", "[1,2]")), "points" },
        { Collection(Line("r", "[1,2],[200,2]")), "point 2" },
        { Collection(Line("r", "[1,2],[1,-90.1]")), "point 2" },
        { Collection(Line("r", "[1,2],[\"1\",2]")), "point 2" },
        { Collection(Line("r", "[1],[1,2]")), "point 1" },
        { Collection(Line("r", "[1,2],[1e999,2]")), "point 2" },
    };

    [Fact]
    public void Read_NoFolder_IsEmpty()
    {
        GeometryReading reading = GeometryReader.Read(_folder);
        reading.Shapes.ShouldBeEmpty();
        reading.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Read_TwoFiles_TakesLinesSourcesAndLicences()
    {
        Write("b.geojson", Collection(Line("s1", "[50,40],[51,41]")));
        Write("a.geojson", Collection(Line("r1", "[50,40],[50.5,40.5],[51,41,12.5]"), Line("r2", "[1,2],[3,4]")));
        GeometryReading reading = GeometryReader.Read(_folder);
        reading.Findings.ShouldBeEmpty();
        reading.Shapes.Keys.Order().ShouldBe(["r1", "r2", "s1"]);
        reading.Shapes["r1"].Points.ShouldBe([new(50, 40), new(50.5, 40.5), new(51, 41)]);
        (reading.Shapes["r1"].Source, reading.Shapes["r1"].Licence).ShouldBe(("osm", "ODbL 1.0"));
    }

    [Theory]
    [MemberData(nameof(Broken))]
    public void Read_Broken_IsAFindingAndNoException(string text, string mend)
    {
        Write("bad.geojson", text);
        GeometryReading reading = GeometryReader.Read(_folder);
        Finding finding = reading.Findings.ShouldHaveSingleItem();
        finding.File.ShouldBe("geometry/bad.geojson");
        finding.Mend.ShouldContain(mend);
        reading.Shapes.ShouldBeEmpty();
    }

    [Fact]
    public void Read_OneBadFeature_CostsItselfOnly()
    {
        Write("mixed.geojson", Collection(Line("r1", "[1,2],[3,4]"), Line("r2", "[1,2]"), Line("r1", "[5,6],[7,8]"), Line("r3", "[1,2],[3,4]")));
        GeometryReading reading = GeometryReader.Read(_folder);
        reading.Shapes.Keys.Order().ShouldBe(["r1", "r3"]);
        reading.Shapes["r1"].Points[0].ShouldBe(new GeoPoint(1, 2));
        reading.Findings.Select(finding => finding.Row).ShouldBe([2, 3]);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Collection(params string[] features) => $"{{\"type\":\"FeatureCollection\",\"features\":[{string.Join(',', features)}]}}";

    private static string Line(string link, string coordinates) =>
        $"{{\"type\":\"Feature\",\"properties\":{{\"link_id\":\"{link}\",\"source\":\"osm\",\"licence\":\"ODbL 1.0\"}},\"geometry\":{{\"type\":\"LineString\",\"coordinates\":[{coordinates}]}}}}";

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "geometry"));
        File.WriteAllText(Path.Combine(_folder, "geometry", file), text);
    }
}
