using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Studies.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies;

public class PublishedComparisonTests
{
    [Fact]
    public void Of_FigureNamedByTheBalance_IsAnInputWhateverItsRole()
    {
        PublishedRow row = Compare(HandMade.Volume("first-count", null, "TEU", 130, scope: "other-scope"));
        row.Role.ShouldBe("input");
        row.Simulated!.Mean.ShouldBe(132, 1e-9);
    }

    [Fact]
    public void Of_SameQuantityOfAnotherSource_IsAnInputToo()
    {
        IReadOnlyList<PublishedRow> rows = CompareAll(HandMade.Volume("first-count", null, "TEU", 130), HandMade.Volume("second-count", null, "TEU", 131));
        rows.Count.ShouldBe(2);
        rows.ShouldAllBe(row => row.Role == "input");
    }

    [Theory]
    [InlineData(130, "input")]
    [InlineData(131, "prediction")]
    public void Of_ExactNumberOfAnInputUnderAnotherScope_IsTheSameFigure(double value, string role) => CompareAll(
        HandMade.Volume("first-count", null, "TEU", 130), HandMade.Volume("reprint", null, "TEU", value, scope: "wider"))
        .Single(row => row.Id.EndsWith("/reprint", StringComparison.Ordinal)).Role.ShouldBe(role);

    [Fact]
    public void Of_TotalOverTheCrossing_IsAnInput()
    {
        PublishedRow row = Compare(HandMade.Volume("ministry", null, "t", 1500, cargo: "total"));
        row.Role.ShouldBe("input");
        row.Simulated!.Mean.ShouldBe(1320);
    }

    [Fact]
    public void Of_TotalOfAnotherScope_HasNoCounterpart() => Compare(HandMade.Volume("whole-route", null, "t", 1500, cargo: "total", scope: "wider")).Simulated.ShouldBeNull();

    [Theory]
    [InlineData("port-a-port-b")]
    [InlineData("port-b-haven")]
    [InlineData("s-a-b")]
    public void Of_Section_IsFoundByPairAliasOrLink(string section) => Compare(HandMade.Volume("x", section, "TEU", 130)).Simulated!.Mean.ShouldBe(132, 1e-9);

    [Fact]
    public void Of_CallsAtAPort_CountOneEndAndStayPredictions()
    {
        PublishedRow row = Compare(HandMade.Volume("calls", "port-haven", "calls", 90, cargo: "ferry-calls"));
        row.Role.ShouldBe("prediction");
        row.Simulated!.Mean.ShouldBe(100);
    }

    [Fact]
    public void Of_PartOfTheYear_ComparesItsMonths() =>
        Compare(HandMade.Volume("part", "s-a-b", "TEU", 30) with { PeriodStart = "2024-01", PeriodEnd = "2024-03" }).Simulated!.Mean.ShouldBe(33, 1e-9);

    [Fact]
    public void Of_DaysThatAreNoWholeMonths_HasNoCounterpart() =>
        Compare(HandMade.Volume("part", "s-a-b", "TEU", 30) with { PeriodStart = "2024-01", PeriodEnd = "2024-03-15" }).Simulated.ShouldBeNull();

    [Fact]
    public void Of_PlansOtherYearsAndOtherCorridors_AreLeftOut() => CompareAll(
        HandMade.Volume("plan", null, "t", 1, cargo: "total") with { Qualifier = "planned" },
        HandMade.Volume("old", null, "t", 1, cargo: "total") with { PeriodStart = "2023", PeriodEnd = "2023" },
        HandMade.Volume("rival", null, "t", 1, cargo: "total", scope: "rival") with { Corridor = "north" }).ShouldBeEmpty();

    [Fact]
    public void Of_TransitTime_IsHeldAgainstConsignments()
    {
        PublishedRow row = Transit(Time("inland", "region:far;elsewhere", "rail-sea-rail"));
        row.Role.ShouldBe("prediction");
        row.Value.ShouldBe(12);
        row.Simulated!.Mean.ShouldBe(15);
        row.Simulated.Low.ShouldBe(10, 0.2); // rank 0.05 of 0..1
    }

    [Fact]
    public void Of_TransitTimeByOtherModes_IsLeftOut() => Transits(Time("inland", "far", "rail")).ShouldBeEmpty();

    private static PublishedRow Compare(ObservedVolumeRow row) => CompareAll(row).ShouldHaveSingleItem();

    private static IReadOnlyList<PublishedRow> CompareAll(params ObservedVolumeRow[] rows) => Published(HandMade.Package with { ObservedVolumes = rows });

    private static PublishedRow Transit(ObservedTransitTimeRow row) => Transits(row).ShouldHaveSingleItem();

    private static IReadOnlyList<PublishedRow> Transits(ObservedTransitTimeRow row) => Published(HandMade.Package with { ObservedTransitTimes = [row] });

    private static IReadOnlyList<PublishedRow> Published(CorridorPackage package) => HandMade.Study(1, request: HandMade.Request() with { Package = package }).Published;

    private static ObservedTransitTimeRow Time(string from, string to, string modes) => new()
    {
        ObservationId = "t1",
        From = from,
        To = to,
        FromPlace = from,
        ToPlace = to,
        Corridor = "middle",
        ModeChain = modes,
        DaysMin = 10,
        DaysMax = 14,
        YearOrMonth = "2024-05",
        ContainerOrWagon = "container",
        Status = "observed",
        Statistic = "typical-range",
        Scored = "yes",
        Role = "prediction",
        SourceId = "src",
    };
}
