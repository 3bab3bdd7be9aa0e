using Karvan.Operations.Results;
using Karvan.Studies.Results;
using Karvan.Studies.Simulations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies;

public class SimulationStudyTests
{
    [Fact]
    public void Run_OfTheRoute_SumsMonthsChainsAndDirections()
    {
        SimulationResult result = HandMade.Study(1);
        Tonnes(result, "throughput/route/container/west/year").ShouldBe(1200);
        Tonnes(result, "throughput/route/container/west/11").ShouldBe(100);
        Tonnes(result, "throughput/route/total/both/year").ShouldBe(1320);
        Tonnes(result, "throughput/s-a-b/total/east/12").ShouldBe(10);
        Row(result, "throughput/route/total/both/year").Teu!.Mean.ShouldBe(132, 1e-9);
        result.Throughput.ShouldAllBe(row => row.Scope == "titr-sea");
        result.Throughput.Select(row => row.Id).ShouldBeUnique();
        result.Throughput[0].Section.ShouldBeNull();
    }

    [Fact]
    public void Run_ManyReplications_HoldsNineInTen()
    {
        SimulationResult result = HandMade.Study(101);
        Estimate tonnes = Row(result, "throughput/route/container/west/01").Tonnes;
        tonnes.Mean.ShouldBe(150);
        tonnes.Low.ShouldBe(105, 1e-9);
        tonnes.High.ShouldBe(195, 1e-9);
        result.Warnings.ShouldContain(warning => warning.Contains("5th to 95th percentile", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_FewReplications_GivesStudentIntervalAndSaysSo()
    {
        SimulationResult result = HandMade.Study(3);
        Estimate tonnes = Row(result, "throughput/route/container/west/01").Tonnes;
        tonnes.Mean.ShouldBe(101);
        (tonnes.High - tonnes.Mean).ShouldBe(2.91999 / Math.Sqrt(3), 1e-4); // Student's t, 0.95 one-sided, 2 degrees
        result.Warnings.ShouldContain(warning => warning.Contains("Student's t", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_OneReplication_HasNoIntervalAndSaysSo()
    {
        SimulationResult result = HandMade.Study(1);
        Row(result, "throughput/route/container/west/01").Tonnes.ShouldBe(new Estimate { Mean = 100, Low = 100, High = 100 });
        result.Warnings.ShouldContain(warning => warning.StartsWith("One replication", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_TransitTimes_PoolsConsignmentsAndStagesSumToTheDays()
    {
        SimulationResult result = HandMade.Study(2, number => number == 0 ? HandMade.Replication(0, 10, 20) : HandMade.Replication(1, 30));
        TransitTimeRow row = result.TransitTimes.ShouldHaveSingleItem();
        row.Id.ShouldBe("transit/inland/far/container");
        row.Consignments.ShouldBe(3);
        row.Days.Mean.ShouldBe(20);
        row.Days.P50.ShouldBe(20, 0.2);
        row.Days.P95.ShouldBe(20, 0.2); // rank 1.9 of 0..2
        row.Stages.Select(stage => stage.Kind).ShouldBe(["moving", "waiting", "sea"]);
        (row.Stages.Sum(stage => stage.MeanHours) / 24).ShouldBe(row.Days.Mean, row.Days.Mean * 0.001);
        row.Interval.P50[0].ShouldBeLessThan(row.Interval.P50[1]);
    }

    [Fact]
    public void Run_StagesThatMissTheDays_AreWarnedOf()
    {
        ReplicationResult broken = HandMade.Replication(0);
        broken.Relations[0].Stages[0].SumHours += 24;
        HandMade.Study(1, _ => broken).Warnings.ShouldContain(warning => warning.StartsWith("transit/inland/far/container: the stages sum to", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_BooksThatDoNotBalance_AreWarnedOf()
    {
        HandMade.Study(1).Warnings.ShouldNotContain(warning => warning.Contains("books", StringComparison.Ordinal));
        ReplicationResult good = HandMade.Replication(0);
        ReplicationResult broken = new()
        {
            Replication = 0,
            Flows = good.Flows,
            Relations = good.Relations,
            Resources = good.Resources,
            Cycles = good.Cycles,
            Months = [new(100, 60, 30, 0)],
            Conservation = good.Conservation,
            Work = good.Work,
        };
        HandMade.Study(1, _ => broken).Warnings.ShouldContain(warning => warning.Contains("books do not balance", StringComparison.Ordinal));
    }

    [Fact]
    public void Run_Bottlenecks_AreRankedByWaiting()
    {
        SimulationResult result = HandMade.Study(2);
        result.Bottlenecks.Select(row => row.Resource).ShouldBe(["vessel/sea-line", "berths/port-a"]);
        BottleneckRow first = result.Bottlenecks[0];
        first.WaitShare.ShouldBe(0.75);
        first.PeakMonth.ShouldBe(11);
        first.QueueByMonth[10].ShouldBe(300);
        first.WaitHoursPerTonne.ShouldBe(600 / (1320 + 1332.0), 1e-12);
    }

    [Fact]
    public void Run_Books_AreMeansAndNameWhatIsOutside()
    {
        SimulationResult result = HandMade.Study(2);
        result.Conservation.ReleasedTonnes.ShouldBe(1400);
        result.Conservation.RefusedTonnes.ShouldBe(5);
        result.Conservation.OutsideModel.ShouldHaveSingleItem().Tonnes.ShouldBe(300);
        result.Run.Work.Events.ShouldBe(100);
        result.Cycles.ShouldHaveSingleItem().RoundTrips.Mean.ShouldBe(100.5);
        result.Coverage.ShouldBe(new CoverageRecord { Claim = 0.5, Derived = 0.25, Assumed = 0.25 });
    }

    [Fact]
    public void Run_OnOneAndManyThreads_GivesTheSameBits()
    {
        SimulationResult one = HandMade.Study(12, request: HandMade.Request(12) with { Threads = 1 });
        SimulationResult many = HandMade.Study(12, request: HandMade.Request(12) with { Threads = 8 });
        byte[] Bits(SimulationResult result) => ResultJson.Write(result with { Timing = one.Timing });
        Bits(many).ShouldBe(Bits(one));
    }

    [Fact]
    public void Run_Canceled_KeepsWhatWasFinishedInOrder()
    {
        using CancellationTokenSource source = new();
        SimulationResult result = SimulationStudy.Run(HandMade.Request(10) with { Threads = 1 }, Stop, progress: null, source.Token);
        result.Partial.ShouldBeTrue();
        result.Run.Replications.ShouldBe(3);
        Tonnes(result, "throughput/route/container/west/01").ShouldBe(101);
        result.Warnings.ShouldContain(warning => warning.StartsWith("Cut short: 3 of 10", StringComparison.Ordinal));

        ReplicationResult Stop(int number, CancellationToken ct)
        {
            if (number == 3) source.Cancel();
            ct.ThrowIfCancellationRequested();
            return HandMade.Replication(number);
        }
    }

    [Fact]
    public void Run_CanceledBeforeAnything_Throws()
    {
        using CancellationTokenSource source = new();
        source.Cancel();
        Should.Throw<OperationCanceledException>(() => SimulationStudy.Run(HandMade.Request(2), (number, _) => HandMade.Replication(number), progress: null, source.Token));
    }

    [Theory]
    [InlineData(0, 90, 1)]
    [InlineData(1, -1, 1)]
    [InlineData(1, 90, 0)]
    public void Request_OutOfRange_Throws(int replications, int warmUp, int threads) =>
        Should.Throw<ArgumentOutOfRangeException>(() => HandMade.Request() with { Replications = replications, WarmUpDays = warmUp, Threads = threads });

    private static ThroughputRow Row(SimulationResult result, string id) => result.Throughput.Single(row => row.Id == id);

    private static double Tonnes(SimulationResult result, string id) => Row(result, id).Tonnes.Mean;
}
