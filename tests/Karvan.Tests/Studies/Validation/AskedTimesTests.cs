using Karvan.Network.Packages.Rows;
using Karvan.Operations.Results;
using Karvan.Simulation;
using Karvan.Studies.Validation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Validation;

/// <summary>A relation whose boxes take as many days as the number of the month in which they arrive.</summary>
public sealed class AskedTimesTests
{
    [Theory]
    [InlineData("2024-06", "train", 5, 7)]
    [InlineData("2024-01", "train", 1, 2)]
    [InlineData("2024-12", "consignment", 11, 12)]
    [InlineData("2024", "train", 1, 12)]
    [InlineData("2024-06", "typical-range", 1, 12)]
    [InlineData("2024-06", "mean", 1, 12)]
    [InlineData("2024-13", "train", 1, 12)]
    public void Of_DateOfAnObservation_ChoosesTheArrivals(string date, string statistic, double least, double most)
    {
        QuantileSketch times = Ask(date, statistic, perMonth: 10)!;
        times.Quantile(0).ShouldBe(least, 0.2);
        times.Quantile(1).ShouldBe(most, 0.2);
    }

    [Fact]
    public void Of_FewArrivalsInTheMonth_TakesTheYear() => Ask("2024-06", "train", perMonth: 1)!.Count.ShouldBe(12);

    [Fact]
    public void Of_NothingArrived_IsNull() => Ask("2024-06", "train", perMonth: 0).ShouldBeNull();

    private static QuantileSketch? Ask(string date, string statistic, int perMonth)
    {
        QuantileSketch[] months = [.. Enumerable.Range(1, 12).Select(days => Sketch(days, perMonth))];
        QuantileSketch year = new();
        foreach (QuantileSketch month in months)
            year.Merge(month);
        RelationKey key = new("a", "b", CargoChain.Container, FlowDirection.West, false);
        return AskedTimes.Of(QuestionOf(date, statistic), [key], one => one, _ => year, _ => months);
    }

    private static QuantileSketch Sketch(double days, int count)
    {
        QuantileSketch sketch = new();
        for (int i = 0; i < count; i++)
            sketch.Add(days);
        return sketch;
    }

    private static TransitQuestion QuestionOf(string date, string statistic) => new()
    {
        From = ["a"],
        To = ["b"],
        Year = 2024,
        Row = new ObservedTransitTimeRow
        {
            ObservationId = "o", From = "a", To = "b", Corridor = "middle", ModeChain = "sea", YearOrMonth = date, ContainerOrWagon = "container", Status = "observed", Statistic = statistic, Scored = "yes",
            Role = "prediction", SourceId = "s",
        },
    };
}
