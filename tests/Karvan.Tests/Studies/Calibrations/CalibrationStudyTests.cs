using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Studies.Calibrations;
using Karvan.Studies.Validation;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Calibrations;

/// <summary>The corridor that was solved on paper, moved to a year before the fence, watched at a factor that the calibration is not told.</summary>
public sealed class CalibrationStudyTests
{
    private const double TrueFactor = 1.6;

    private static readonly CalibrationPlan _plan = new()
    {
        Factors = [new PlannedFactor("sailing", "services/*/sailing_h", 0.5, 2.5, "sailing")],
        Observations = ["box", "wagon"],
        Hash = "plan",
    };

    [Fact]
    public void Run_WatchedAtAnotherFactor_FindsIt()
    {
        CalibrationResult result = CalibrationStudy.Run(RequestOf(Watched()), null, CancellationToken.None);
        FactorFit fit = result.Factors.Single();
        fit.Value.ShouldBe(TrueFactor, 0.15);
        fit.Learned.ShouldBeGreaterThan(0.5);
        TrueFactor.ShouldBeInRange(fit.Low, fit.High);
        result.LeaveOneOut.MedianAbsolutePercentageError!.Value.ShouldBeLessThan(result.Before.MedianAbsolutePercentageError!.Value);
        result.Rows.Select(row => row.Id).ShouldBe(["box", "wagon"]);
        result.Hash.Length.ShouldBe(64);
    }

    [Fact]
    public void Run_OneThreadOrTwo_SameHash()
    {
        CorridorPackage package = Watched();
        string one = CalibrationStudy.Run(RequestOf(package) with { Threads = 1 }, null, CancellationToken.None).Hash;
        CalibrationStudy.Run(RequestOf(package) with { Threads = 2 }, null, CancellationToken.None).Hash.ShouldBe(one);
    }

    [Theory]
    [InlineData("2023-01", "not from before 2023")]
    [InlineData("1998", "cannot be answered")]
    public void Run_ObservationThatMayNotBeLookedAt_IsRefused(string date, string why)
    {
        CorridorPackage package = Mini() with { ObservedTransitTimes = [Time("box", "container", 4) with { YearOrMonth = date }, Time("wagon", "wagon", 5)] };
        Should.Throw<ObservationFileException>(() => CalibrationStudy.Run(RequestOf(package), null, CancellationToken.None)).Message.ShouldContain(why);
    }

    [Fact]
    public void Run_UnknownObservation_IsRefused() =>
        Should.Throw<ObservationFileException>(() => CalibrationStudy.Run(RequestOf(Mini()), null, CancellationToken.None)).Message.ShouldContain("is not among");

    private static CalibrationRequest RequestOf(CorridorPackage package) =>
        new() { Package = package, Plan = _plan, Date = "2026-11-25", Runs = CalibrationRequest.FewestRuns, Replications = 2, WarmUpDays = 20 };

    // What the model itself says at the true factor is what was observed.
    private static CorridorPackage Watched()
    {
        CorridorPackage truth = CalibratedPackage.With(Mini(), [new FactorFit("sailing", "services/*/sailing_h", 0, 0, TrueFactor, TrueFactor, TrueFactor, 0)]);
        IReadOnlyList<ValidationRow> rows = ValidationStudy.Run(
            new ValidationRequest { Package = truth, Observations = new ObservationFile { TransitTimes = [Time("box", "container", 4), Time("wagon", "wagon", 5)], Hash = "" }, Replications = 2, WarmUpDays = 20 },
            null,
            CancellationToken.None).Rows;
        return Mini() with { ObservedTransitTimes = [Time("box", "container", rows[0].P50!.Value), Time("wagon", "wagon", rows[1].P50!.Value)] };
    }

    private static CorridorPackage Mini() => Corridors.Mini with { Demand = [.. Corridors.Mini.Demand.Select(row => row with { Year = 2022 })], ObservedTransitTimes = [] };

    private static ObservedTransitTimeRow Time(string id, string chain, double days) => new()
    {
        ObservationId = id, From = "orient", To = "occident", FromPlace = "orient", ToPlace = "occident", Corridor = "middle", ModeChain = "rail-sea-rail", DaysMean = days, YearOrMonth = "2022-05",
        ContainerOrWagon = chain, Status = "observed", Statistic = "consignment", Scored = "yes", Role = "calibration", SourceId = "sheet",
    };
}
