using System.Collections.Concurrent;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class ReplicationsTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Run_AnyThreads_GivesResultsAndReducesInOrder(int threads)
    {
        var order = new List<int>();
        IReadOnlyList<int> results = Replications.Run(50, threads, (i, _) => i * i, inOrder: (i, r) => order.Add(r));
        results.ShouldBe(Enumerable.Range(0, 50).Select(i => i * i));
        order.ShouldBe(results);
    }

    [Fact]
    public void Run_OneFails_ThrowsThatOfTheLowestNumber()
    {
        var started = new ConcurrentBag<int>();
        Should.Throw<InvalidOperationException>(() => Replications.Run<int>(1000, 4, (i, _) =>
        {
            started.Add(i);
            return i >= 5 ? throw new InvalidOperationException($"replication {i}") : i;
        })).Message.ShouldBe("replication 5");
        started.Count.ShouldBeLessThan(1000);
    }

    [Fact]
    public void Run_Canceled_ThrowsButPassesOnWhatWasFinished()
    {
        using var source = new CancellationTokenSource();
        var kept = new List<int>();
        Should.Throw<OperationCanceledException>(() => Replications.Run(
            100,
            1,
            (i, _) =>
            {
                if (i == 9)
                    source.Cancel();
                return i;
            },
            inOrder: (_, r) => kept.Add(r),
            ct: source.Token));
        kept.ShouldBe(Enumerable.Range(0, 10));
    }

    [Fact]
    public void Run_WrongArguments_Throws()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Replications.Run(-1, 1, (i, _) => i));
        Should.Throw<ArgumentOutOfRangeException>(() => Replications.Run(1, 0, (i, _) => i));
        Replications.Run(0, 3, (i, _) => i).ShouldBeEmpty();
    }
}
