using System.Xml.Linq;
using Karvan.Studies.Validation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Validation;

/// <summary>The drawing shows every row that has a prediction, and which observations lie outside.</summary>
public sealed class PredictionPlotTests
{
    private static readonly XNamespace _svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Draw_PointOutsideAndRangeInside_ShowsBothAsTheyAre()
    {
        XElement[] seen = Seen(Row("a", 5, 5, inside: 0), Row("b", 12, 20, inside: 1));

        seen.Select(one => $"{one.Name.LocalName} {one.Attribute("class")!.Value}").ShouldBe(["circle seen out", "rect seen in"]);
    }

    [Fact]
    public void Draw_LogarithmicScale_DoublingIsTheSameWayEverywhere()
    {
        double[] places = [.. Seen(Row("a", 10, 10, 1), Row("b", 20, 20, 1), Row("c", 40, 40, 1)).Select(one => (double)one.Attribute("cx")!)];

        (places[1] - places[0]).ShouldBe(places[2] - places[1], 0.02);
    }

    [Fact]
    public void Draw_RowsWithoutPredictionOrOfAnotherUnit_AreLeftOut()
    {
        ValidationRow none = Row("a", 5, 5, 0) with { P10 = null, P90 = null };
        PredictionPlot.Draw([none, Row("b", 5, 5, 0) with { Unit = "t" }], "d").ShouldBeNull();
        PredictionPlot.Draw([], "d").ShouldBeNull();
    }

    [Fact]
    public void Draw_NamesWithMarkup_StayText() => Seen(Row("<a & \"b\">", 5, 5, 0)).Length.ShouldBe(1);

    private static XElement[] Seen(params ValidationRow[] rows) =>
        [.. XElement.Parse(PredictionPlot.Draw(rows, "d")!).Elements(_svg + "g").Elements().Where(one => one.Attribute("class")?.Value.StartsWith("seen", StringComparison.Ordinal) == true)];

    private static ValidationRow Row(string id, double low, double high, double inside) => new()
    {
        Id = id,
        Kind = "transit",
        Status = "observed",
        Statistic = "train",
        Role = "prediction",
        Unit = "d",
        SourceId = "source",
        FromPlaces = ["xian"],
        ToPlaces = ["baku"],
        ObservedLow = low,
        ObservedHigh = high,
        P10 = 10,
        P25 = 12,
        P50 = 15,
        P75 = 18,
        P90 = 25,
        Inside = inside,
        IsScored = true,
    };
}
