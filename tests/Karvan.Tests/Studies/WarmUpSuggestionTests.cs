using Karvan.Operations.Results;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies;

public sealed class WarmUpSuggestionTests
{
    [Fact]
    public void Of_MiniWithoutWarmUp_SaysThatItIsShort()
    {
        // Wagons take five days, trucks and boxes are as quick: some weeks fill the corridor, and the rest of the year is level.
        SimulationResult result = Run(warmUpDays: 0);
        WarmUpRecord warmUp = result.WarmUp!;
        warmUp.ShouldSatisfyAllConditions(one => one.UsedDays.ShouldBe(0), one => one.SuggestedDays.ShouldBeInRange(5, 40), one => one.IsSettled.ShouldBeTrue(), one => one.IsShort.ShouldBeTrue());
        result.Warnings.ShouldContain(warning => warning.Contains("raise --warm-up"));
    }

    [Fact]
    public void Of_MiniWithEnough_SaysNothing()
    {
        SimulationResult result = Run(warmUpDays: 40);
        result.WarmUp!.IsShort.ShouldBeFalse();
        result.Warnings.ShouldNotContain(warning => warning.Contains("MSER-5"));
    }

    [Fact]
    public void Of_QueueThatGrowsAllYear_IsNotSettled()
    {
        ResultReducer results = new();
        foreach (int slope in new[] { 1, 3 }) results.Add(Of([.. Enumerable.Range(0, 100).Select(day => (double)(slope * day))]));
        WarmUpSuggestion.Of(results, 10).ShouldBe(new WarmUpRecord { UsedDays = 10, SuggestedDays = 50, IsSettled = false });
        results.InSystem.Means()[10].ShouldBe(20);
    }

    [Fact]
    public void Of_NoDays_IsUnknown()
    {
        ResultReducer results = new();
        results.Add(Of([]));
        WarmUpSuggestion.Of(results, 10).ShouldBeNull();
    }

    private static ReplicationResult Of(double[] days) => new()
    {
        Replication = 0,
        Flows = [],
        Relations = [],
        Resources = [],
        Cycles = [],
        Months = [],
        Conservation = default,
        Work = default,
        DailyInSystem = days,
    };

    private static SimulationResult Run(int warmUpDays) =>
        SimulationStudy.Run(new SimulationRequest { Package = Corridors.Mini, WarmUpDays = warmUpDays, Replications = 2, Threads = 2 }, null, CancellationToken.None);
}
