using FsCheck;
using FsCheck.Fluent;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation.Recursions;

/// <summary>The recursion without events waits as long as the simulation with them.</summary>
public sealed class SingleServerRecursionTests
{
    [Fact]
    public void WeightedWaits_ByHand_AreThoseOfTheHand()
    {
        // Served 0-10, 10-20, 25-35 at the speed given; 0-20, 20-40, 40-60 at half of it.
        double[] waits = SingleServerRecursion.WeightedWaits([0, 4, 25], [10, 10, 10], [1, 2, 5], [1, 2]);

        waits.ShouldBe([12, (2 * 16) + (5 * 15)]);
    }

    [Fact]
    public void WeightedWaits_AnyCustomersAndSpeeds_AreThoseOfTheSimulation() =>
        Prop.ForAll(
            Gen.Choose(0, 50).Two().ListOf().Select(list => list.ToArray()).ToArbitrary(),
            Gen.Choose(1, 4).NonEmptyListOf().Select(list => list.ToArray()).ToArbitrary(),
            (customers, factors) => Recursion(customers, factors).ShouldBe([.. factors.Select(factor => Simulated(customers, factor))]))
        .QuickCheckThrowOnFailure();

    [Fact]
    public void WeightedWaits_ListsOfDifferentLength_AreRefused() =>
        Should.Throw<ArgumentException>(() => SingleServerRecursion.WeightedWaits([1, 2], [1], [1, 1], [1])).Message.ShouldContain("were 2, 1 and 2");

    private static double[] Recursion((int Gap, int Service)[] customers, int[] factors) =>
        SingleServerRecursion.WeightedWaits(
            Arrivals(customers), [.. customers.Select(one => one.Service)], [.. customers.Select(one => (double)(one.Gap + one.Service))], [.. factors.Select(factor => (double)factor)]);

    private static double Simulated((int Gap, int Service)[] customers, int factor)
    {
        var model = new LineOfOne(Arrivals(customers), [.. customers.Select(one => one.Service * factor)]);
        return model.Waits().Zip(customers, (wait, one) => wait * (double)(one.Gap + one.Service)).Sum();
    }

    private static int[] Arrivals((int Gap, int Service)[] customers)
    {
        int[] arrivals = new int[customers.Length];
        for (int i = 0; i < arrivals.Length; i++)
            arrivals[i] = customers[i].Gap + (i > 0 ? arrivals[i - 1] : 0);
        return arrivals;
    }

    private sealed class LineOfOne(int[] arrivals, int[] services) : IEventModel
    {
        private const int Arrive = 0;
        private const int Granted = 1;
        private const int Done = 2;

        private readonly long[] _waits = new long[arrivals.Length];
        private Resource? _server;

        public long[] Waits()
        {
            var simulator = new Simulator(this);
            _server = new Resource(simulator, 1);
            for (int i = 0; i < arrivals.Length; i++)
                simulator.ScheduleIn(arrivals[i], Arrive, i);
            simulator.Run();
            return _waits;
        }

        public void Handle(Simulator simulator, in SimEvent e)
        {
            switch (e.Kind)
            {
                case Arrive:
                    _server!.Request(e.Subject, Granted);
                    break;
                case Granted:
                    _waits[e.Subject] = simulator.NowSeconds - arrivals[e.Subject];
                    simulator.ScheduleIn(services[e.Subject], Done);
                    break;
                default:
                    _server!.Release();
                    break;
            }
        }
    }
}
