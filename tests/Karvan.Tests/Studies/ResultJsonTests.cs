using System.Text.Json.Nodes;
using Karvan.Studies.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies;

/// <summary>The names of contracts that other programs rely on.</summary>
public class ResultJsonTests
{
    private static readonly JsonObject _json = JsonNode.Parse(ResultJson.Write(HandMade.Study(2)))!.AsObject();

    [Theory]
    [InlineData("", "schema run timing throughput transitTimes bottlenecks economics published conservation coverage warnings")]
    [InlineData("run", "id verb engine package packageHash scenario scenarioHash evidenceHash year seed replications warmUpDays confidence tzdb runtime work")]
    [InlineData("run.work", "consignments trainSections vesselCalls borderChecks events")]
    [InlineData("timing", "startedUtc seconds threads peakMemoryMb")]
    [InlineData("throughput", "id scope cargo direction section month tonnes teu parameters")]
    [InlineData("throughput.tonnes", "mean low high")]
    [InlineData("transitTimes", "id from to cargo direction consignments days interval stages")]
    [InlineData("transitTimes.days", "mean p50 p80 p90 p95")]
    [InlineData("transitTimes.interval", "p50 p90")]
    [InlineData("transitTimes.stages", "place resource kind meanHours p90Hours basis")]
    [InlineData("bottlenecks", "id resource place utilization waitHoursPerTonne waitShare peakMonth")]
    [InlineData("conservation", "releasedTonnes deliveredTonnes inSystemTonnes refusedTonnes")]
    [InlineData("coverage", "claim derived assumed")]
    public void Write_Object_HasTheNamesOfTheContract(string path, string names) =>
        names.Split(' ').Except(ObjectAt(path).Select(member => member.Key)).ShouldBeEmpty();

    [Fact]
    public void Write_Intervals_ArePairs() => ObjectAt("transitTimes.interval")["p50"]!.AsArray().Count.ShouldBe(2);

    [Fact]
    public void Write_Schema_ComesFirst() => _json.First().Key.ShouldBe("schema");

    [Fact]
    public void Read_WhatWasWritten_IsTheSame()
    {
        byte[] written = ResultJson.Write(HandMade.Study(2));
        ResultJson.Write(ResultJson.Read(written)).ShouldBe(written);
    }

    [Fact]
    public void Read_OtherText_SaysWhatIsWrong() => Should.Throw<InvalidDataException>(() => ResultJson.Read("{"u8));

    private static JsonObject ObjectAt(string path)
    {
        JsonNode node = _json;
        foreach (string name in path.Split('.', StringSplitOptions.RemoveEmptyEntries)) node = First(node[name]!);
        return node.AsObject();
    }

    private static JsonNode First(JsonNode node) => node is JsonArray array ? array[0]! : node;
}
