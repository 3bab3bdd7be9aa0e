using Karvan.Operations.Inputs;
using Karvan.Operations.Plans;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Plans;

public class DemandPlanTests
{
    // Inputs: 0 = unused, 1 = total of the balance row, 2 and 3 = its cells, 4 = a tracer.
    private static readonly Input[] _table =
    [
        new("", 1, 1, 1, "derived"),
        new("balance/row/tonnes", 1000, 800, 1500, "derived"),
        new("demand/a/tonnes", 600, 100, 2000, "assumed"),
        new("demand/b/tonnes", 400, 100, 2000, "assumed"),
        new("demand/tracer/tonnes", 50, 50, 50, "assumed"),
    ];

    private static readonly DemandPlan _plan = new() { Totals = [1], BalanceOf = [0, 0, -1], Cells = [2, 3, 4] };

    [Fact]
    public void Sample_ValuesDrawn_AreTheValues() => _plan.Sample([1, 1000, 600, 400, 50], _table).ShouldBe([600, 400, 50]);

    [Fact]
    public void Sample_TotalDrawn_IsSharedByTheCellsInProportionToTheirDraws()
    {
        double[] tonnes = _plan.Sample([1, 1200, 300, 900, 50], _table);
        tonnes[0].ShouldBe(300, 1e-9);
        tonnes[1].ShouldBe(900, 1e-9);
        (tonnes[0] + tonnes[1]).ShouldBe(1200, 1e-9);
    }

    [Fact]
    public void Sample_Tracer_BelongsToNoTotal() => _plan.Sample([1, 1500, 600, 400, 50], _table)[2].ShouldBe(50);

    [Fact]
    public void Sample_CellsThatAScenarioDoubled_StayDoubled()
    {
        Input[] doubled = [_table[0], _table[1], _table[2] with { Value = 1200 }, _table[3] with { Value = 800 }, _table[4]];
        double[] tonnes = _plan.Sample([1, 1000, 1200, 800, 50], doubled);
        (tonnes[0] + tonnes[1]).ShouldBe(2000, 1e-9);
    }

    [Fact]
    public void Sample_NothingDrawn_IsNothing() => _plan.Sample([1, 1000, 0, 0, 0], _table).ShouldBe([0, 0, 0]);
}
