using Karvan.Operations.Results;
using Karvan.Simulation;
using Karvan.Studies.Capacities;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Capacities;

public sealed class StabilityTestTests
{
    [Theory]
    [InlineData(0.9, true)]
    [InlineData(1.1, false)]
    public void IsStable_QueueWithOneServer_FollowsItsLoad(double load, bool expected) =>
        StabilityTest.IsStable([.. Enumerable.Range(0, 8).Select(replication => Queue(load, replication))]).ShouldBe(expected);

    [Fact]
    public void SlopeOf_ThreeMoreEachMonth_IsThree() =>
        StabilityTest.SlopeOf([.. Enumerable.Range(0, 12).Select(month => new ConservationTally(0, 0, 5 + (3 * month), 0))]).ShouldBe(3, 1e-12);

    [Fact]
    public void IsStable_OneReplication_Throws() => Should.Throw<ArgumentException>(() => StabilityTest.IsStable([Queue(0.5, 0)]));

    // Exponential arrivals and services (M/M/1), a thousand services a month, after a warm-up of three months.
    private static ConservationTally[] Queue(double load, int replication)
    {
        RandomStream stream = new(7, replication, "queue");
        List<ConservationTally> months = [];
        double released = 0, delivered = 0, time = 0;
        for (int month = 1; month <= 15; month++)
        {
            while (time < month * 1000)
            {
                double rate = load + (released > delivered ? 1 : 0);
                time += Distributions.Exponential(ref stream, 1 / rate);
                if (stream.NextDouble() * rate < load) released++;
                else delivered++;
            }

            if (month > 3) months.Add(new ConservationTally(released, delivered, released - delivered, 0));
        }

        return [.. months];
    }
}
