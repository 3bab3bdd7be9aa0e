using Karvan.Studies.Shipments.Logs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Shipments.Logs;

public sealed class ColumnMapReaderTests
{
    [Fact]
    public void Read_YamlAndCsvOfTheSame_AreTheSameMap()
    {
        ColumnMap yaml = Read(".yaml", "columns:\n  shipment_id: Box no\n  time: When\nevents:\n  Sailed: DEPA\nplaces:\n  Sea gate: aktau\n");
        ColumnMap csv = Read(".csv", "kind,theirs,ours\ncolumn,Box no,shipment_id\ncolumn,When,time\nevent,Sailed,DEPA\nplace,Sea gate,aktau\n");
        yaml.Canonical.ShouldBe(csv.Canonical);
        yaml.NameOf("shipment_id").ShouldBe("Box no");
        yaml.NameOf("place").ShouldBe("place");
    }

    [Theory]
    [InlineData(".yaml", "columns: [a, b]\n", "line 1")]
    [InlineData(".yaml", "colums:\n  time: When\n", "line 1")]
    [InlineData(".yaml", "columns:\n  hour: When\n", "hour")]
    [InlineData(".yaml", "columns: {\n", "line")]
    [InlineData(".csv", "a,b\n", "row 1")]
    [InlineData(".csv", "kind,theirs,ours\nship,x,y\n", "row 2")]
    public void Read_NoMap_SaysWhere(string extension, string text, string said) =>
        Should.Throw<ShipmentLogException>(() => Read(extension, text)).Message.ShouldContain(said);

    [Fact]
    public void EventNames_UnknownCodeInTheMap_IsRefused() =>
        Should.Throw<ShipmentLogException>(() => new EventNames(new Dictionary<string, string> { ["Sailed"] = "DEPARTED" })).Message.ShouldContain("DEPARTED");

    private static ColumnMap Read(string extension, string text)
    {
        string file = Path.GetTempFileName() + extension;
        try
        {
            File.WriteAllText(file, text);
            return ColumnMapReader.Read(file);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
