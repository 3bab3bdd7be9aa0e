using Karvan.Network.Packages;
using Karvan.Network.Packages.Rows;
using Karvan.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

/// <summary>Factors of the package multiply the parameters that their patterns name, once a replication.</summary>
public sealed class FactorTests
{
    [Fact]
    public void Draw_FactorOnSailing_MultipliesItAlone()
    {
        Dictionary<string, double> plain = DrawOf(Corridors.Mini);
        Dictionary<string, double> moved = DrawOf(With("services/*/sailing_h", 1.5));
        moved["services/ferry-line/sailing_h"].ShouldBe(1.5 * plain["services/ferry-line/sailing_h"], 1e-9);
        moved["services/feeder-line/sailing_h"].ShouldBe(1.5 * plain["services/feeder-line/sailing_h"], 1e-9);
        foreach (string id in plain.Keys.Where(id => !id.EndsWith("sailing_h", StringComparison.Ordinal)))
            moved[id].ShouldBe(plain[id]);
    }

    [Fact]
    public void Draw_RangeOfAFactor_IsCommonToAllThatItMoves()
    {
        OperationsPlan plan = OperationsPlan.Compile(With("services/*/sailing_h", 1, 0.5, 2), 2024);
        int factor = IndexOf(plan, "factors/test/value"), ferry = IndexOf(plan, "services/ferry-line/sailing_h"), feeder = IndexOf(plan, "services/feeder-line/sailing_h");
        double[] drawn = [.. Enumerable.Range(0, 20).Select(replication => plan.Draw(replication, 1)[factor])];
        drawn.Distinct().Count().ShouldBe(20);
        drawn.ShouldAllBe(value => value >= 0.5 && value <= 2);
        IReadOnlyList<double> first = plan.Draw(0, 1);
        (first[ferry] / first[feeder]).ShouldBe(18 / 22.0, 1e-9);
        (first[ferry] / 18).ShouldBe(drawn[0], 1e-9);
    }

    [Fact]
    public void Run_LongerSailing_TakesLonger()
    {
        double plain = Corridors.Run(Corridors.Mini, Corridors.Certain).Relations.First(relation => relation.Consignments > 0).SumDays;
        Corridors.Run(With("services/*/sailing_h", 2), Corridors.Certain).Relations.First(relation => relation.Consignments > 0).SumDays.ShouldBeGreaterThan(plain);
    }

    private static Dictionary<string, double> DrawOf(CorridorPackage package)
    {
        OperationsPlan plan = OperationsPlan.Compile(package, 2024, options: Corridors.Certain);
        IReadOnlyList<double> values = plan.Draw(0, 1);
        return Enumerable.Range(1, values.Count - 1).Where(index => !plan.Inputs[index].ParameterId.StartsWith("factors/", StringComparison.Ordinal))
            .ToDictionary(index => plan.Inputs[index].ParameterId, index => values[index], StringComparer.Ordinal);
    }

    private static int IndexOf(OperationsPlan plan, string id) => Enumerable.Range(0, plan.Inputs.Count).First(index => plan.Inputs[index].ParameterId == id);

    private static CorridorPackage With(string pattern, double value, double? low = null, double? high = null) => Corridors.Mini with
    {
        Factors = [new FactorRow { FactorId = "test", Parameters = pattern, Value = value, Description = "", SourceId = "sheet" }],
        Parameters = [.. Corridors.Mini.Parameters, new ParameterRow { ParameterId = "factors/test/value", Value = value, Low = low ?? value, High = high ?? value, Unit = "1", Rule = "derived" }],
    };
}
