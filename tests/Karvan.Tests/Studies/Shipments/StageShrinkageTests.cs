using Karvan.Simulation;
using Karvan.Studies.Shipments.Estimates;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Shipments;

public sealed class StageShrinkageTests
{
    [Fact]
    public void Of_OneStage_IsTheSheet()
    {
        // One stage: own mean 20 h of 5 times, corridor's 10 h, both with a coefficient of variation of one half, a corridor known exactly.
        // z = ln 2 = 0.693147; v = 0.25 / 5 = 0.05. Root: z²/(v + t²) = 1, t² = 0.480453 - 0.05 = 0.430453.
        // Spread: (1 x 0.430453 + 4 x 0.1225) / 5 = 0.1840906. B = 0.05 / 0.2340906 = 0.2135925.
        // Estimate: 10 exp(0.7864075 x 0.693147) = 10 exp(0.5450963) = 17.247746.
        StageEvidence stage = Evidence(5, 20, 0.25, 10, 0.25, 0);
        StageShrinkage.SquaredSpread([stage]).ShouldBe(0.1840906, 1e-6);
        ShrunkenMean mean = StageShrinkage.Of([stage]).Single();
        mean.OwnWeight.ShouldBe(0.7864075, 1e-6);
        mean.Hours.ShouldBe(17.247746, 1e-4);
        // Variance: 0.7864075 x 0.05 + 2 x 0.2135925² x 0.480453 / 5 = 0.0393204 + 0.0087676 = 0.0480880; deviation 0.219290; t of 8 degrees at 0.95 = 1.859548.
        mean.LogDeviation.ShouldBe(0.219290, 1e-5);
        mean.High.ShouldBe(17.247746 * Math.Exp(1.859548 * 0.219290), 1e-3);
    }

    [Fact]
    public void SamplingVariance_FewTimes_LeansOnTheCorridor()
    {
        // (4 x 0.09 + 2 x 0.36) / 6 / 3 = 0.06.
        Evidence(3, 20, 0.36, 10, 0.09, 0).SamplingVariance.ShouldBe(0.06, 1e-12);
        Evidence(1, 20, 0, 10, 0.09, 0).SamplingVariance.ShouldBe(0.09, 1e-12);
    }

    [Fact]
    public void Of_MoreTimes_MoveFromTheCorridorToTheLog()
    {
        double few = Of(2).Hours, some = Of(10).Hours, many = Of(10_000).Hours;
        few.ShouldBeGreaterThan(10);
        some.ShouldBeGreaterThan(few);
        many.ShouldBe(20, 0.05);

        static ShrunkenMean Of(int times) => StageShrinkage.Of([Evidence(times, 20, 0.25, 10, 0.25, 0.01)]).Single();
    }

    [Fact]
    public void Of_CorridorThatNobodyKnows_HoldsNothingAgainstTheShipper()
    {
        StageShrinkage.Of([Evidence(200, 15, 0.1, 10, 0.1, 0)]).Single().Verdict.ShouldBe(StageVerdict.Slower);
        StageShrinkage.Of([Evidence(200, 15, 0.1, 10, 0.1, 1)]).Single().Verdict.ShouldBe(StageVerdict.NoClearDifference);
        StageShrinkage.Of([Evidence(200, 6, 0.1, 10, 0.1, 0)]).Single().Verdict.ShouldBe(StageVerdict.Faster);
    }

    /// <summary>200 logs of 24 shipments over 7 stages: nine in ten intervals should hold the true mean.</summary>
    [Theory]
    [InlineData(24)]
    [InlineData(10)]
    [InlineData(4)]
    public void Of_TwoHundredLogs_CoverTheTrueMeans(int shipments)
    {
        (double covered, double _, double _, double _) = Simulate(200, shipments, 0.35);
        covered.ShouldBeInRange(0.86, 0.96);
    }

    /// <summary>A log of ten rows has, in seven stages, one or two times a stage.</summary>
    [Fact]
    public void Of_TenRows_AreNearerToTheTruthThanPackageAndLogAlone()
    {
        (double _, double shrunken, double package, double log) = Simulate(200, 1, 0.35, rows: 10);
        shrunken.ShouldBeLessThan(package);
        shrunken.ShouldBeLessThan(log);
    }

    [Fact]
    public void Of_ShipperLikeOthers_IsRarelyCalledSlowerOrFaster()
    {
        int called = 0, all = 0;
        for (int log = 0; log < 200; log++)
        {
            RandomStream stream = new(11, log, "verdicts");
            StageEvidence[] stages = [.. Enumerable.Range(0, 7).Select(_ => Draw(ref stream, 12, 10, 10, 0.5))];
            all += stages.Length;
            called += StageShrinkage.Of(stages).Count(mean => mean.Verdict != StageVerdict.NoClearDifference);
        }

        (called / (double)all).ShouldBeLessThan(0.1);
    }

    /// <summary>Share of intervals that hold the truth, and the mean squared errors of the logarithm: shrunken, the package's, the log's.</summary>
    private static (double Covered, double Shrunken, double Package, double Log) Simulate(int logs, int shipments, double spread, int rows = 0)
    {
        double covered = 0, shrunken = 0, package = 0, own = 0, count = 0;
        for (int log = 0; log < logs; log++)
        {
            RandomStream stream = new(7, log, "coverage");
            List<StageEvidence> stages = [];
            List<double> truths = [];
            for (int stage = 0; stage < 7; stage++)
            {
                double variation = 0.2 + (0.1 * stage), known = 0.1, mean = 5 * (stage + 1);
                double truth = mean * Math.Exp(Distributions.Normal(ref stream, 0, Math.Sqrt((spread * spread) + (known * known))));
                int times = rows == 0 ? shipments : (rows + stage) / 7;
                stages.Add(Draw(ref stream, times, truth, mean, variation) with { CorridorLogVariance = known * known });
                truths.Add(truth);
            }

            IReadOnlyList<ShrunkenMean> means = StageShrinkage.Of(stages);
            for (int stage = 0; stage < truths.Count; stage++, count++)
            {
                covered += means[stage].Low <= truths[stage] && truths[stage] <= means[stage].High ? 1 : 0;
                shrunken += Squared(means[stage].Hours / truths[stage]);
                package += Squared(stages[stage].CorridorMean / truths[stage]);
                own += Squared(stages[stage].OwnMean / truths[stage]);
            }
        }

        return (covered / count, shrunken / count, package / count, own / count);
    }

    private static double Squared(double ratio) => Math.Log(ratio) * Math.Log(ratio);

    // Lognormal times of one stage.
    private static StageEvidence Draw(ref RandomStream stream, int times, double truth, double corridor, double variation)
    {
        double[] hours = new double[times];
        for (int i = 0; i < times; i++) hours[i] = Distributions.LogNormal(ref stream, truth, variation);
        double mean = hours.Average();
        double squared = times < 2 ? 0 : hours.Sum(one => (one - mean) * (one - mean)) / (times - 1) / (mean * mean);
        return Evidence(times, mean, squared, corridor, variation * variation, 0);
    }

    private static StageEvidence Evidence(int times, double own, double ownSquared, double corridor, double corridorSquared, double known) => new()
    {
        Times = times,
        OwnMean = own,
        OwnSquaredVariation = ownSquared,
        CorridorMean = corridor,
        CorridorSquaredVariation = corridorSquared,
        CorridorLogVariance = known,
    };
}
