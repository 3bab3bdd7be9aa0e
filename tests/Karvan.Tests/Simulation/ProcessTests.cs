using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;
using static Karvan.Simulation.Step;

namespace Karvan.Tests.Simulation;

public sealed class ProcessTests
{
    private readonly List<string> _log = [];
    private readonly Simulator _simulator = new();
    private readonly ProcessRunner _processes;

    public ProcessTests() => _processes = new ProcessRunner(_simulator);

    [Fact]
    public void Customers_OneServer_AreServedInTurn()
    {
        var clerk = new Resource(_simulator, 1, "clerk");
        _processes.Start(Customer("a"));
        _processes.Start(Customer("b"), SimDuration.FromSeconds(4));
        _simulator.Run();
        _log.ShouldBe(["0 a begins", "10 a leaves", "10 b begins", "20 b leaves"]);
        _processes.Active.ShouldBe(0);
        clerk.Statistics.WaitingSeconds.Sum.ShouldBe(6);

        IEnumerable<Step> Customer(string name)
        {
            yield return Seize(clerk);
            Say($"{name} begins");
            yield return Hold(SimDuration.FromSeconds(10));
            clerk.Release();
            Say($"{name} leaves");
        }
    }

    [Fact]
    public void Steps_OfEveryKind_GoOnWhenDue()
    {
        var yard = new Level(_simulator, 2);
        var gate = new Gate(_simulator, isOpen: false);
        var track = new Resource(_simulator, 1, "track", preemptive: true);
        _processes.Start(Train());
        _processes.Start(Keeper());
        _simulator.Run();
        _log.ShouldBe(["5 in yard", "20 through the gate", "30 over", "100 done"]);

        IEnumerable<Step> Train()
        {
            yield return Take(yard, 2);
            Say("in yard");
            yield return Pass(gate);
            Say("through the gate");
            yield return Serve(track, SimDuration.FromSeconds(10));
            Say("over");
            yield return WaitUntil(SimTime.FromSeconds(100));
            yield return WaitUntil(SimTime.FromSeconds(50));
            Say("done");
        }

        IEnumerable<Step> Keeper()
        {
            yield return Wait(SimDuration.FromSeconds(5));
            yield return Put(yard, 2);
            yield return Wait(SimDuration.FromSeconds(15));
            gate.Open();
        }
    }

    [Fact]
    public void Processes_SameStreams_GiveTheQueueOfTheEventModel()
    {
        var model = new QueueModel(9, 0, 0.8, 1, static (ref RandomStream s) => Distributions.Exponential(ref s, 1));
        ResourceStatistics expected = model.Run(0, 2000);
        var arrivals = new RandomStream(9, 0, "arrivals");
        var services = new RandomStream(9, 0, "services");
        var server = new Resource(_simulator, 1);
        _processes.Start(Source());
        _simulator.RunUntil(SimTime.FromSeconds((long)(2000 * QueueModel.Unit)));
        server.Statistics.WaitingSeconds.Mean.ShouldBe(expected.WaitingSeconds.Mean);
        server.Statistics.MeanQueueLength.ShouldBe(expected.MeanQueueLength);
        server.Statistics.Served.ShouldBe(expected.Served);

        IEnumerable<Step> Source()
        {
            while (true)
            {
                yield return Wait(Next(ref arrivals, 1 / 0.8));
                _processes.Start(Customer());
            }
        }

        IEnumerable<Step> Customer()
        {
            yield return Seize(server);
            yield return Hold(Next(ref services, 1));
            server.Release();
        }

        static SimDuration Next(ref RandomStream stream, double mean) =>
            SimDuration.FromSeconds((long)Math.Round(Distributions.Exponential(ref stream, mean) * QueueModel.Unit));
    }

    [Fact]
    public void DefaultStep_Yielded_Throws()
    {
        _processes.Start([default(Step)]);
        Should.Throw<InvalidOperationException>(() => _simulator.Run());
    }

    [Fact]
    public void Wait_Negative_Throws() => Should.Throw<ArgumentOutOfRangeException>(() => Wait(SimDuration.FromSeconds(-1)));

    private void Say(string what) => _log.Add($"{_simulator.NowSeconds} {what}");
}
