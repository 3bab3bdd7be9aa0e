using Karvan.Operations;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

/// <summary>Events allocate nothing: what a run allocates is its set-up and the growth of its stores.</summary>
public sealed class AllocationTests
{
    [Fact]
    public void Run_LongerYear_AllocatesNoMoreThanItsSetUp()
    {
        // The same corridor, run for a year and for two years of warm-up more: the difference is what events cost.
        OperationsPlan year = OperationsPlan.Compile(Corridors.Mini, 2024, options: Corridors.Plain);
        OperationsPlan years = OperationsPlan.Compile(Corridors.Mini, 2024, options: Corridors.Plain with { WarmUpDays = 1_460 });
        Allocated(year, out _);
        Allocated(years, out _);
        double more = Allocated(years, out long manyEvents) - Allocated(year, out long events);
        (more / (manyEvents - events)).ShouldBeLessThan(1.0, $"{more:F0} B for {manyEvents - events} events");
    }

    [Fact]
    [Trait("Category", "Slow")]
    public void Run_TitrYear_AllocatesFewBytesAnEvent()
    {
        OperationsPlan plan = OperationsPlan.Compile(Corridors.Titr, 2024, options: Corridors.Certain);
        double bytes = Allocated(plan, out long events);
        (bytes / events).ShouldBeLessThan(40, $"{bytes:F0} B for {events} events");
    }

    private static double Allocated(OperationsPlan plan, out long events)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        ReplicationResult result = plan.Run(0, 1);
        long after = GC.GetAllocatedBytesForCurrentThread();
        events = result.Work.Events;
        return after - before;
    }
}
