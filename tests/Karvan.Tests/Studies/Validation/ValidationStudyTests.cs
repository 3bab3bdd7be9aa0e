using Karvan.Network.Packages.Rows;
using Karvan.Studies.Validation;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Validation;

/// <summary>Predictions of the corridor that was solved on paper: 4 days for boxes, 5 for wagons.</summary>
public sealed class ValidationStudyTests
{
    [Fact]
    public void Run_MiniObservedAsSolved_IsInside()
    {
        // Every box takes the same 4 days but for rare waits, and a quantile is the middle of its bucket: 4.015.
        double days = Validate(Time("a", 4)).Rows.Single().P50!.Value;
        days.ShouldBe(4, 0.05);
        ValidationRow row = Validate(Time("a", days)).Rows.Single();
        row.Inside.ShouldBe(1);
        row.ModelYear.ShouldBe(2024);
        row.Reason.ShouldBeNull();
        row.FromPlaces.ShouldBe(["orient"]);
    }

    [Fact]
    public void Run_FarOff_IsOutsideAndPaysForIt()
    {
        ValidationResult result = Validate(Time("a", 12));
        result.Rows.Single().Inside.ShouldBe(0);
        result.Summary.InsideP10P90.ShouldBe(0);
        result.Summary.MeanIntervalScore!.Value.ShouldBeGreaterThan(70); // 8 days short, 10 points a day
        result.Summary.MedianAbsolutePercentageError!.Value.ShouldBe(8 / 12.0, 0.01);
    }

    [Fact]
    public void Run_PairWithoutDemand_IsMeasuredByTracers()
    {
        ValidationRow row = Validate(Time("a", 5) with { FromPlace = "depot", ToPlace = "market", ContainerOrWagon = "truck" }, Time("b", 3) with { FromPlace = "eastport", ToPlace = "occident" }).Rows[1];
        row.Reason.ShouldBeNull();
        row.P50!.Value.ShouldBeInRange(1, 4);
    }

    [Theory]
    [InlineData("from", ValidationReasons.UnknownPlace)]
    [InlineData("chain", ValidationReasons.UnknownChain)]
    [InlineData("corridor", ValidationReasons.OtherCorridor)]
    [InlineData("date", ValidationReasons.NoDate)]
    [InlineData("year", ValidationReasons.NoDemand)]
    [InlineData("value", ValidationReasons.NoValue)]
    [InlineData("status", ValidationReasons.NotObserved)]
    [InlineData("statistic", ValidationReasons.Extreme)]
    [InlineData("scored", ValidationReasons.NotScored)]
    public void Run_RowThatCannotBeScored_SaysWhy(string what, string reason)
    {
        ObservedTransitTimeRow row = Time("a", 4);
        ObservedTransitTimeRow changed = what switch
        {
            "from" => row with { FromPlace = "nowhere" },
            "chain" => row with { ContainerOrWagon = "camel" },
            "corridor" => row with { Corridor = "northern" },
            "date" => row with { YearOrMonth = "soon" },
            "year" => row with { YearOrMonth = "1998" },
            "value" => row with { DaysMean = null },
            "status" => row with { Status = "advertised" },
            "statistic" => row with { Statistic = "record" },
            _ => row with { Scored = "no" },
        };
        ValidationResult result = Validate(changed);
        result.Rows.Single().Reason.ShouldBe(reason);
        result.Rows.Single().IsScored.ShouldBeFalse();
        result.Summary.Scored.ShouldBe(0);
        ValidationReasons.All.ShouldContain(reason);
    }

    [Fact]
    public void Run_LaterThanAnyDemand_AsksTheLastYear() => Validate(Time("a", 4) with { YearOrMonth = "2031-02" }).Rows.Single().ModelYear.ShouldBe(2024);

    [Fact]
    public void Run_VolumeThatFedTheDemand_IsListedNotScored()
    {
        ObservedVolumeRow volume = Corridors.Mini.ObservedVolumes.Single();
        ValidationRow row = ValidationStudy.Run(Request() with { Observations = new ObservationFile { Hash = "h", Volumes = [volume with { Role = "prediction" }] } }, null, default).Rows.Single();
        row.Reason.ShouldBe(ValidationReasons.Input);
        row.IsScored.ShouldBeFalse();
    }

    [Fact]
    public void Run_OtherThreads_GiveTheSameRows() =>
        Validate(3, Time("a", 4)).Rows.Single().P90.ShouldBe(Validate(1, Time("a", 4)).Rows.Single().P90);

    private static ValidationResult Validate(params ObservedTransitTimeRow[] rows) => Validate(2, rows);

    private static ValidationResult Validate(int threads, params ObservedTransitTimeRow[] rows) =>
        ValidationStudy.Run(Request() with { Threads = threads, Observations = new ObservationFile { Hash = "h", TransitTimes = rows } }, null, default);

    private static ValidationRequest Request() => new() { Package = Corridors.Mini, Observations = new ObservationFile { Hash = "h" }, Replications = 2 };

    private static ObservedTransitTimeRow Time(string id, double days) => Corridors.Mini.ObservedTransitTimes.Single() with { ObservationId = id, DaysMean = days };
}
