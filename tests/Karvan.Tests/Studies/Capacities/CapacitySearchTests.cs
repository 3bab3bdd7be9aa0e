using Karvan.Studies.Capacities;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Capacities;

/// <summary>A corridor that delivers what is offered up to its capacity.</summary>
public sealed class CapacitySearchTests
{
    private const double Demand = 100;

    [Theory]
    [InlineData(40)]
    [InlineData(123)]
    [InlineData(777)]
    public void Find_KnownCapacity_StopsBelowItWithinAStep(double capacity)
    {
        CapacityPoint point = CapacitySearch.Find(multiple => Load(multiple, Math.Min(Demand * multiple, capacity)));
        double limit = capacity / Demand / CapacityDefaults.LeastDelivered; // the multiple of which 95 % are delivered
        point.Carried.Multiple.ShouldBeLessThanOrEqualTo(limit);
        point.Next!.Multiple.ShouldBeGreaterThan(limit);
        (point.Next.Multiple / point.Carried.Multiple).ShouldBe(Math.Pow(2, 1.0 / 16), 1e-9);
    }

    [Fact]
    public void Find_NoLimit_SaysSo()
    {
        CapacityPoint point = CapacitySearch.Find(multiple => Load(multiple, Demand * multiple));
        point.Next.ShouldBeNull();
        point.Carried.Multiple.ShouldBe(CapacityDefaults.MostMultiple);
    }

    [Fact]
    public void Find_NothingToSpare_StaysAtTheLeast() =>
        CapacitySearch.Find(multiple => Load(multiple, Demand * CapacityDefaults.LeastMultiple)).Carried.Multiple.ShouldBeLessThan(CapacityDefaults.LeastMultiple * 1.1);

    private static CapacityLoad Load(double multiple, double tonnes) => new(multiple, tonnes, 0, []);
}
