using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class DeterminismTests
{
    [Fact]
    public void Replications_OneAndManyThreads_TakeTheSameCourse()
    {
        ulong[] alone = [.. Replications.Run(12, 1, Hash)];
        ulong[] together = [.. Replications.Run(12, 4, Hash)];
        together.ShouldBe(alone);
        alone.Distinct().Count().ShouldBe(12);
    }

    [Fact]
    public void Reduction_OneAndManyThreads_GivesTheSameBits()
    {
        Mean(1).ShouldBe(Mean(4));

        static long Mean(int threads)
        {
            Tally tally = default;
            Replications.Run(16, threads, (r, _) => Model(r).Run(0, 500).WaitingSeconds, inOrder: (_, t) => tally.Merge(t));
            return BitConverter.DoubleToInt64Bits(tally.Variance);
        }
    }

    [Fact]
    public void Services_OneComponentMore_KeepTheirNumbers()
    {
        // Common random numbers: the arrivals stream gives the same numbers whatever else draws.
        var arrivals = new RandomStream(7, 3, "arrivals");
        var other = new RandomStream(7, 3, "a component that the other scenario lacks");
        var again = new RandomStream(7, 3, "arrivals");
        for (int i = 0; i < 1000; i++)
        {
            other.NextUInt64();
            again.NextUInt64().ShouldBe(arrivals.NextUInt64());
        }
    }

    private static ulong Hash(int replication, CancellationToken ct)
    {
        QueueModel model = Model(replication);
        model.Run(0, 2000);
        return model.Simulator.LogHash;
    }

    private static QueueModel Model(int replication) =>
        new(42, replication, 0.8, 1, static (ref RandomStream s) => Distributions.Exponential(ref s, 1), hash: true);
}
