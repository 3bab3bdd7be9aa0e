using System.Collections.Immutable;
using Karvan.Demand.Matrices;
using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Shouldly;
using Xunit;
using static Karvan.Tests.Demand.FeederPackage;

namespace Karvan.Tests.Demand;

public class DemandRefitTests
{
    private static CorridorPackage Package() => Create() with
    {
        Balance = [Total("b", "container", "west", "east-port-west-port", 1000, 800, 1200)],
        Demand =
        [
            Cell("p", "b", "o1", "d1", 200, 200, 200, "published"),
            Cell("e1", "b", "o1", "d2", 300, 100, 600) with { Units = 30 },
            Cell("e2", "b", "o2", "d1", 100, 50, 150),
            Cell("e3", "b", "o2", "d2", 400, 200, 500),
            Cell("t", "b", "o3", "d3", 7, 0, 9) with { Scope = "tracer" },
        ],
    };

    private static DemandRow Find(DemandRefit refit, string id) => refit.Cells.Single(cell => cell.DemandId == id);

    private static DemandRefit Refit(double? total = null, params DestinationShare[] shares) => DemandRefit.Of(Package(), new RefitRequest
    {
        Year = 2023,
        Totals = total is { } tonnes ? ImmutableDictionary<string, double>.Empty.Add("b", tonnes) : ImmutableDictionary<string, double>.Empty,
        Shares = [.. shares],
    });

    [Fact]
    public void Of_NothingChanged_LeavesTheTable()
    {
        DemandRefit refit = Refit();
        refit.IsConverged.ShouldBeTrue();
        refit.Cells.Select(cell => cell.Tonnes).ShouldBe([200, 300, 100, 400, 7], 1e-9);
    }

    [Fact]
    public void Of_HigherTotal_ScalesTheFreeCellsWithRangesAndUnits()
    {
        DemandRefit refit = Refit(1800);
        refit.Cells.Select(cell => cell.Tonnes).ShouldBe([200, 600, 200, 800, 7], 1e-6);
        (Find(refit, "e1").Low, Find(refit, "e1").High, Find(refit, "e1").Units!.Value).ShouldBe((200, 1200, 60));
        RefitResidual row = refit.Residuals.Single();
        (row.Wanted, row.Kept, row.Before).ShouldBe((1800, 200, 1000));
        row.Residual.ShouldBe(0, 1e-6);
    }

    [Fact]
    public void Of_ShareOfADestination_MovesColumnsAndKeepsRows()
    {
        DemandRefit refit = DemandRefit.Of(
            Package() with { Demand = [.. Package().Demand.Select(cell => cell with { Basis = "maximum-entropy" })] },
            new RefitRequest { Year = 2023, Shares = [new DestinationShare("b", "d1", 0.5)] });
        refit.IsConverged.ShouldBeTrue();
        (Find(refit, "p").Tonnes + Find(refit, "e2").Tonnes).ShouldBe(500, 1e-6);
        (Find(refit, "p").Tonnes + Find(refit, "e1").Tonnes).ShouldBe(500, 1e-6);
        (Find(refit, "e2").Tonnes + Find(refit, "e3").Tonnes).ShouldBe(500, 1e-6);
    }

    [Fact]
    public void Of_TotalBelowTheKeptCells_IsInfeasibleAndChangesNothing()
    {
        DemandRefit refit = Refit(150);
        refit.IsConverged.ShouldBeFalse();
        refit.Residuals.Single().Status.ShouldBe(FitStatus.Infeasible);
        refit.Residuals.Single().Residual.ShouldBe(850, 1e-9);
        refit.Cells.ShouldBe(Package().Demand);
    }

    [Fact]
    public void Of_TotalOfTheKeptCells_EmptiesTheOthers() =>
        Refit(200).Cells.Select(cell => cell.Tonnes).ShouldBe([200, 0, 0, 0, 7], 1e-9);

    [Theory]
    [InlineData(-1)]
    [InlineData(double.NaN)]
    public void Of_BadTotal_Throws(double total) => Should.Throw<ArgumentException>(() => Refit(total));

    [Fact]
    public void UnknownNames_RowAndDestination_AreListed() => DemandRefit.UnknownNames(Package(), new RefitRequest
    {
        Year = 2023,
        Totals = ImmutableDictionary<string, double>.Empty.Add("x", 1).Add("b", 2),
        Shares = [new DestinationShare("b", "nowhere", 0.1), new DestinationShare("b", "d1", 0.1)],
    }).ShouldBe(["x", "b/nowhere"]);
}
