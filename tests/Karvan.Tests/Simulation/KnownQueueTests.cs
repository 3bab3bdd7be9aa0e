using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

/// <summary>Queues whose long-run figures are known in closed form. L. Kleinrock, Queueing Systems, volume 1 (1975).</summary>
public sealed class KnownQueueTests
{
    private const double Time = 400_000; // units of mean service

    private static double Exponential(ref RandomStream stream) => Distributions.Exponential(ref stream, 1);

    [Theory]
    [InlineData(0.3)]
    [InlineData(0.8)]
    public void MM1_LongRun_MatchesTheory(double load)
    {
        ResourceStatistics seen = new QueueModel(1, 0, load, 1, Exponential).Run(2000, Time);
        Verify(seen, load, 1, load / (1 - load), 0.04);
    }

    [Fact]
    public void MMc_LongRun_MatchesErlangC()
    {
        const double load = 3.2; // erlangs on 4 servers
        ResourceStatistics seen = new QueueModel(2, 0, load, 4, Exponential).Run(2000, Time / 2);
        Verify(seen, load, 4, ErlangC(4, load) / (4 - load), 0.05);
    }

    [Fact]
    public void MD1_LongRun_MatchesTheory()
    {
        ResourceStatistics seen = new QueueModel(3, 0, 0.7, 1, static (ref RandomStream _) => 1).Run(2000, Time);
        Verify(seen, 0.7, 1, 0.7 / (2 * (1 - 0.7)), 0.03);
    }

    [Theory]
    [InlineData(0.5)]
    [InlineData(2.0)]
    public void MG1_LongRun_MatchesPollaczekKhinchine(double variation)
    {
        const double load = 0.6;
        ResourceStatistics seen = new QueueModel(4, 0, load, 1, (ref RandomStream s) => Distributions.Gamma(ref s, 1, variation)).Run(2000, Time);
        Verify(seen, load, 1, load * (1 + (variation * variation)) / (2 * (1 - load)), 0.06);
    }

    [Fact]
    public void Jackson_TwoStationsWithFeedback_MatchProductForm()
    {
        var network = new JacksonModel(5);
        network.Run(2000, Time / 2);
        network.MeanPresent(0).ShouldBe(JacksonModel.Load(0) / (1 - JacksonModel.Load(0)), 0.1);
        network.MeanPresent(1).ShouldBe(JacksonModel.Load(1) / (1 - JacksonModel.Load(1)), 0.06);
        network.Stations[0].Statistics.LittleResidual.ShouldBe(0);
        network.Stations[1].Statistics.LittleResidual.ShouldBe(0);
    }

    [Fact]
    public void PreemptivePriority_TwoClasses_MatchesTheory()
    {
        // Preemptive-resume M/M/1: the urgent see an M/M/1 of their own; response of the others by Kleinrock, volume 2, 3.39.
        var model = new TwoClassModel(6, 0.3, 0.4);
        model.Run(Time / 2);
        model.MeanResponse(0).ShouldBe(1 / (1 - 0.3), 0.02);
        model.MeanResponse(1).ShouldBe((1 / (1 - 0.3)) + (0.7 / ((1 - 0.3) * (1 - 0.7))), 0.2);
        model.Resource.Statistics.LittleResidual.ShouldBe(0);
        model.Resource.Statistics.Preemptions.ShouldBeGreaterThan(1000);
    }

    [Fact]
    public void Intervals_OverHundredSeeds_CoverAsOftenAsTheySay()
    {
        const double truth = 1; // mean waiting time of an M/M/1 queue at half load
        int covering = 0;
        for (ulong seed = 1; seed <= 100; seed++)
        {
            ulong ofRun = seed;
            IReadOnlyList<double> means = Replications.Run(20, 2, (replication, _) =>
                new QueueModel(ofRun, replication, 0.5, 1, Exponential).Run(200, 3000).WaitingSeconds.Mean / QueueModel.Unit);
            if (ConfidenceInterval.FromSamples([.. means]).Covers(truth))
                covering++;
        }

        covering.ShouldBeInRange(90, 99);
    }

    private static void Verify(ResourceStatistics seen, double load, int servers, double waiting, double tolerance)
    {
        seen.Utilization.ShouldBe(load / servers, 0.01);
        (seen.WaitingSeconds.Mean / QueueModel.Unit).ShouldBe(waiting, tolerance * waiting);
        seen.MeanQueueLength.ShouldBe(load * waiting, 1.5 * tolerance * load * waiting);
        seen.LittleResidual.ShouldBe(0, 1e-3);
    }

    private static double ErlangC(int servers, double load)
    {
        double blocking = 1; // Erlang B by its recursion
        for (int n = 1; n <= servers; n++)
            blocking = load * blocking / (n + (load * blocking));
        return blocking / (1 - (load / servers * (1 - blocking)));
    }
}
