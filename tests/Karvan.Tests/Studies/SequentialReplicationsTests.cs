using Karvan.Operations;
using Karvan.Simulation;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies;

public sealed class SequentialReplicationsTests
{
    [Fact]
    public void Run_Precision_GoesOnUntilBothMeansAreKnown()
    {
        SimulationResult result = Run(Titr() with { Precision = 0.1 });
        result.Precision!.IsReached.ShouldBeTrue();
        (result.Precision.Tonnes!.Value, result.Precision.Days!.Value).ShouldSatisfyAllConditions(
            both => both.Item1.ShouldBeLessThanOrEqualTo(0.1), both => both.Item2.ShouldBeLessThanOrEqualTo(0.1));
        result.Run.Replications.ShouldBeGreaterThan(2);
        result.Precision.Relation.ShouldBe(result.TransitTimes[0].Id);
    }

    [Fact]
    public void Run_NoChance_StopsAtTheFirstLook()
    {
        SimulationResult result = Run(new SimulationRequest { Package = Corridors.Mini, WarmUpDays = 0, Replications = 2, Threads = 2, Precision = 0.05 });
        (result.Run.Replications, result.Precision!.IsReached).ShouldBe((2, true));
        result.Warnings.ShouldContain(warning => warning.StartsWith("Reached a precision of 5%", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_OneReplication_LooksAgainWithTwoAndIsThatOfTwo()
    {
        SimulationRequest request = new() { Package = Corridors.Mini, WarmUpDays = 0, Threads = 1 };
        SimulationResult result = Run(request with { Replications = 1, Precision = 0.5 }), plain = Run(request with { Replications = 2 });
        result.Run.Replications.ShouldBe(2);
        plain.Throughput.Select(row => row.Tonnes).ShouldBe(result.Throughput.Select(row => row.Tonnes), "replications have their numbers");
        plain.Run.Id.ShouldNotBe(result.Run.Id, "the record says how the number was chosen");
    }

    [Fact]
    public void Run_NothingIsCarried_IsNotReachedAndEnds()
    {
        SimulationRequest request = new() { Package = Corridors.Mini with { Demand = [.. Corridors.Mini.Demand.Select(row => row with { Scope = "tracer" })] }, WarmUpDays = 0, Replications = 2, Threads = 1, Precision = 0.05 };
        SimulationResult result = Run(request);
        (result.Precision!.IsReached, result.Precision.Tonnes, result.Run.Replications).ShouldBe((false, null, 2));
    }

    [Fact]
    public void Of_HalfWidth_IsStudentsOverTheMean()
    {
        OperationsPlan plan = OperationsPlan.Compile(Corridors.Mini, 2024, options: new OperationsOptions { WarmUpDays = 0 });
        ResultReducer results = new();
        for (int i = 0; i < 3; i++) results.Add(plan.Run(i, 42));
        double[] tonnes = results.Flows.Sum(results.Flows.Series.Where(flow => flow.Section is null), FlowMeasure.Tonnes, ..12);
        ConfidenceInterval interval = ConfidenceInterval.FromSamples(tonnes, 0.9);
        SequentialReplications.Of(results, 0.1).Tonnes!.Value.ShouldBe(interval.HalfWidth / interval.Mean, 1e-12);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(0.6)]
    public void Precision_OutOfRange_Throws(double precision) => Should.Throw<ArgumentOutOfRangeException>(() => new SimulationRequest { Package = Corridors.Mini, Precision = precision });

    private static SimulationResult Run(SimulationRequest request) => SimulationStudy.Run(request, null, CancellationToken.None);

    private static SimulationRequest Titr() => new() { Package = Corridors.Titr, WarmUpDays = 10, Replications = 2, Threads = 2 };
}
