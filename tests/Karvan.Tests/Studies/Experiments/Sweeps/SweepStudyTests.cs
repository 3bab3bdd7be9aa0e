using System.Text.Json;
using Karvan.Network.Packages;
using Karvan.Studies.Experiments.Sweeps;
using Karvan.Studies.Simulations;
using Karvan.Tests.Operations;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments.Sweeps;

public sealed class SweepStudyTests
{
    private const string Wagons = "transit/all/wagon/mean";
    private const string Speed = "running_speeds/RA-wagonload/km_per_day";
    private const string Boxes = "running_speeds/RA-container-block/km_per_day";

    // A fiftieth of the demand: a year is quick.
    private static readonly CorridorPackage _package = Corridors.Mini with { Demand = [.. Corridors.Mini.Demand.Select(row => row with { Tonnes = row.Tonnes / 50 })] };

    [Fact]
    public void Run_Evidence_FindsTheNumberThatMatters()
    {
        SweepResult result = Run(Evidence() with { Runs = 400 });
        result.Screening[0].Parameter.ShouldBe(Speed);
        result.Screening[0].IsAboveChance.ShouldBeTrue();
        result.Screening[1].MuStar.ShouldBeLessThan(result.Screening[0].MuStar / 100, "boxes run on trains of their own");
        result.Sensitivity[0].Parameter.ShouldBe(Speed);
        result.Sensitivity[0].Total.ShouldBe(1, 0.3);
        result.Sensitivity[0].Total.ShouldBeInRange(result.Sensitivity[0].Low, result.Sensitivity[0].High);
        result.Remainder!.Share.ShouldBe(0, 0.3);
        (result.Partial, result.Design.Done).ShouldBe((false, result.Design.Runs));
    }

    [Fact]
    public void Run_SizeOfAFormerSweep_MakesTheSamePointsAgain()
    {
        SweepRequest request = Evidence() with { Runs = null };
        SweepResult timed = Run(request with { Simulation = request.Simulation with { Time = new SteppingTime(1) }, Budget = TimeSpan.FromSeconds(20) });
        timed.Design.MadeFor.ShouldBe(24 + 173, "85 % of the 17 s left at 12 years a second");
        SweepResult again = Run(request with { Runs = timed.Design.MadeFor });
        again.Run.Id.ShouldBe(timed.Run.Id);
        JsonSerializer.Serialize(again.Sensitivity).ShouldBe(JsonSerializer.Serialize(timed.Sensitivity));
    }

    [Fact]
    [Trait("Category", "Long")]
    public void Run_ShippedPackageWithFewYears_ScreensByGroups()
    {
        CorridorPackage titr = Corridors.Titr with { Demand = [.. Corridors.Titr.Demand.Select(row => row with { Tonnes = row.Tonnes / 200 })] };
        SweepResult result = Run(new SweepRequest
        {
            Simulation = new SimulationRequest { Package = titr, WarmUpDays = 0, Replications = 1, Threads = 2 },
            Figure = "throughput/route/container/both/year",
            Runs = 130,
        });
        result.Design.Screening!.IsGrouped.ShouldBeTrue();
        result.Design.Done.ShouldBe(result.Design.Runs);
        result.Design.Runs.ShouldBeLessThanOrEqualTo(130);
        string[] all = [.. result.Screening.Select(row => row.Parameter), .. result.ScreeningGroups.SelectMany(group => group.Parameters)];
        all.Length.ShouldBe(result.Design.Inputs, "every number is moved, alone or with others");
        all.Distinct().Count().ShouldBe(all.Length);
    }

    [Fact]
    public void Run_OneThreadOrTwo_GivesTheSameBits() => Text(Run(Evidence(threads: 1))).ShouldBe(Text(Run(Evidence(threads: 2))));

    [Fact]
    public void Run_OtherOrderOfNames_GivesTheSameRows()
    {
        SweepRequest request = Evidence() with { Runs = 60 };
        JsonSerializer.Serialize(Run(request with { Varied = [.. request.Varied.Reverse()] }).Screening).ShouldBe(JsonSerializer.Serialize(Run(request).Screening));
    }

    [Fact]
    public void Run_Grid_HasEveryCombinationBesideTheBase()
    {
        SweepResult result = Run(Evidence() with
        {
            Kind = SweepKind.Grid,
            Runs = null,
            Varied = [new VariedInput(Speed) { Values = [200, 400] }, new VariedInput(Boxes) { Values = [300, 480, 600] }],
        });
        result.Varied.ShouldBe([Boxes, Speed]);
        result.Points.Select(point => point.Values).ShouldBe([[300, 200], [300, 400], [480, 200], [480, 400], [600, 200], [600, 400]]);
        result.Points[0].Difference!.Value.ShouldBe(result.Points[0].Figure!.Value - result.Base!.Value, 1e-9);
        result.Points[0].Figure!.Value.ShouldBeGreaterThan(result.Points[1].Figure!.Value, "slower trains take longer");
        result.Points[0].Figure!.Value.ShouldBe(result.Points[2].Figure!.Value, 0.02);
    }

    [Fact]
    public void Run_Hypercube_KnowsTheDirection()
    {
        SweepResult result = Run(Evidence() with { Kind = SweepKind.Lhs, Runs = null, Points = 8 });
        result.Points.Count.ShouldBe(8);
        result.Correlations[0].Parameter.ShouldBe(Speed);
        result.Correlations[0].RankCorrelation!.Value.ShouldBe(-1, 1e-9);
    }

    [Fact]
    public void Run_TimeIsUp_IsMarkedWithWhatIsThere()
    {
        SweepRequest request = Evidence() with { Runs = null };
        SweepResult result = Run(request with { Simulation = request.Simulation with { Time = new SteppingTime(600) }, Budget = TimeSpan.FromHours(1) });
        (result.Partial, result.StoppedBy).ShouldBe((true, "budget"));
        result.Sensitivity.ShouldBeEmpty();
        result.Screening.Count.ShouldBe(2);
        result.Warnings.ShouldContain(warning => warning.Contains("--budget"));
    }

    [Fact]
    public void Run_CanceledFromTheBegin_Throws() =>
        Should.Throw<OperationCanceledException>(() => SweepStudy.Run(Evidence(), null, new CancellationToken(canceled: true)));

    [Fact]
    public void Run_CanceledOnTheWay_KeepsWhatWasFinished()
    {
        using CancellationTokenSource source = new();
        SweepResult result = SweepStudy.Run(Evidence(threads: 1), new CancelAt(0.2, source), source.Token);
        (result.Partial, result.StoppedBy).ShouldBe((true, "cancel"));
        result.Design.Done.ShouldBeLessThan(result.Design.Runs);
    }

    [Fact]
    public void Run_UnknownFigure_NamesTheNearest() =>
        Should.Throw<UnknownFigureException>(() => Run(Evidence() with { Figure = "transit/all/wagon/median" })).Message.ShouldContain(Wagons);

    [Theory]
    [InlineData("nowhere/x/y", null, null, "no such parameter")]
    [InlineData(Speed, null, null, "no range")]
    [InlineData(Speed, 500.0, 400.0, "not below")]
    [InlineData(Speed, 490.0, 500.0, "holds it")]
    [InlineData(Speed, 1.0, 500.0, "ten times")]
    public void Run_RangeThatDoesNotFit_SaysWhy(string parameter, double? low, double? high, string reason) =>
        Should.Throw<SweepException>(() => Run(Evidence() with { Varied = [new VariedInput(parameter, low, high)] })).Message.ShouldContain(reason);

    [Fact]
    public void Run_TooFewRuns_SaysHowMany() => Should.Throw<SweepException>(() => Run(Evidence() with { Runs = 26 })).Message.ShouldContain("27");

    private static SweepResult Run(SweepRequest request) => SweepStudy.Run(request, null, CancellationToken.None);

    private static string Text(SweepResult result) => JsonSerializer.Serialize(result with { Timing = new() { StartedUtc = "" } });

    private static SweepRequest Evidence(int threads = 2) => new()
    {
        Simulation = new SimulationRequest { Package = _package, WarmUpDays = 20, Replications = 2, Threads = threads },
        Figure = Wagons,
        Varied = [new VariedInput(Speed, 200, 500), new VariedInput(Boxes, 300, 600)],
        Runs = 130,
    };

    /// <summary>A clock that goes on by some seconds each time it is read; its timers never ring.</summary>
    private sealed class SteppingTime(long step) : TimeProvider
    {
        private long _readings;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => step * Interlocked.Increment(ref _readings);

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => base.CreateTimer(callback, state, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    private sealed class CancelAt(double share, CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value)
        {
            if (value >= share) source.Cancel();
        }
    }
}
