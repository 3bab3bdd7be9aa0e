using Karvan.Operations.Results;
using Karvan.Studies.Branches;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Branches;

public sealed class UnderWayRowsTests
{
    private const long Day = 86_400;

    [Fact]
    public void Rows_OfTwoReplications_AreMeansAndPooledQuantiles()
    {
        UnderWayRows rows = new();
        rows.Add([At("x", 1), At("x", 2), At("y", 3)], [At("x", 2), At("x", 6), At("y", 3)]);
        rows.Add([At("x", 1), At("x", null)], [At("x", null), At("x", null)]);
        UnderWayRow[] found = [.. rows.Rows()];
        found.Select(row => row.Id).ShouldBe(["underWay/all", "underWay/x/vessel/waiting", "underWay/y/vessel/waiting"]);
        // At x four consignments: one and four days later, one that only the branch misses, one that both miss.
        (found[1].Consignments, found[1].Tonnes, found[1].TonneDaysLater).ShouldBe((2, 100, 50 * 5 / 2.0));
        found[1].DaysLater.ShouldBe(new DaysLater { P50 = 4, P90 = null });
        found[1].NotThere.ShouldBe(new NotThere(0.5, 1));
        found[2].DaysLater.ShouldBe(new DaysLater { P50 = 0, P90 = 0 });
        found[0].Consignments.ShouldBe(2.5);
    }

    [Fact]
    public void Rows_NobodyArrivesWithinTheYear_HaveNoDays()
    {
        UnderWayRows rows = new();
        rows.Add([At("x", null)], [At("x", 4)]);
        rows.Rows()[0].DaysLater.ShouldBe(new DaysLater { P50 = null, P90 = null });
        rows.Rows()[0].NotThere.ShouldBe(new NotThere(1, 0));
    }

    private static FollowedConsignment At(string place, int? arrives) => new()
    {
        Relation = new RelationKey("a", "b", CargoChain.Wagon, FlowDirection.West, false),
        Standing = new StageKey(place, "vessel", StageKind.Waiting, arrives == 1 ? "claim" : "assumed"),
        Tonnes = 50,
        ReleasedSeconds = 0,
        ArrivedSeconds = arrives * Day,
    };
}
