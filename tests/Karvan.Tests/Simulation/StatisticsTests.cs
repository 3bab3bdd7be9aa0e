using FsCheck;
using FsCheck.Fluent;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class StatisticsTests
{
    [Fact]
    public void Quantile_AnyValues_IsWithinTheRelativeError()
    {
        Arbitrary<double[]> values = Gen.Choose(0, 1_000_000_000).Select(i => Math.Pow(1.00000003, i) - 1).Where(v => v is 0 or >= 1e-3).NonEmptyListOf().Select(l => l.ToArray()).ToArbitrary();
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(values, all =>
        {
            var sketch = new QuantileSketch(0.02);
            foreach (double value in all)
                sketch.Add(value);
            double[] sorted = [.. all.Order()];
            return new[] { 0, 0.1, 0.5, 0.9, 0.99, 1 }.All(p =>
            {
                double exact = sorted[(int)Math.Floor(p * (all.Length - 1))];
                return Math.Abs(sketch.Quantile(p) - exact) <= (0.02 * exact * 1.000001) + 1e-9;
            });
        }));
    }

    [Fact]
    public void Merge_TwoSketches_EqualsOneOfAll()
    {
        var stream = new RandomStream(1, 0, 0UL);
        QuantileSketch all = new();
        QuantileSketch[] parts = [new(), new()];
        for (int i = 0; i < 10_000; i++)
        {
            double value = Distributions.LogNormal(ref stream, 50, 2);
            all.Add(value);
            parts[i % 2].Add(value);
        }

        parts[1].Merge(parts[0]);
        foreach (double p in new[] { 0.01, 0.5, 0.95 })
            parts[1].Quantile(p).ShouldBe(all.Quantile(p));
        Should.Throw<ArgumentException>(() => all.Merge(new QuantileSketch(0.02)));
        Should.Throw<ArgumentOutOfRangeException>(() => all.Add(-1));
        Should.Throw<ArgumentOutOfRangeException>(() => all.Add(double.NaN));
    }

    [Fact]
    public void Tally_AnyNumbersMergedAnywhere_MatchesTheDefinition() => Prop.ForAll<int[], PositiveInt>((numbers, cut) =>
    {
        Tally left = default;
        Tally right = default;
        for (int i = 0; i < numbers.Length; i++)
        {
            if (i < cut.Get)
                left.Add(numbers[i]);
            else
                right.Add(numbers[i]);
        }

        left.Merge(right);
        if (numbers.Length == 0)
            return left.Count == 0;
        double mean = numbers.Average(n => (double)n);
        double squares = numbers.Sum(n => (n - mean) * (n - mean));
        return left.Count == numbers.Length && left.Min == numbers.Min() && left.Max == numbers.Max()
            && Math.Abs(left.Mean - mean) < 1e-6 && Math.Abs((left.Variance * (left.Count - 1)) - squares) < 1e-6 * (1 + squares);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void TimeWeighted_Steps_WeightsByTime()
    {
        TimeWeighted level = default;
        level.Set(10, 4);
        level.Add(20, -2);
        level.Mean(40).ShouldBe(((4 * 10) + (2 * 20)) / 40.0);
        level.Max.ShouldBe(4);
        level.Reset(40);
        level.Max.ShouldBe(2);
        level.Mean(40).ShouldBe(2);
        level.Set(50, 0);
        level.Mean(60).ShouldBe(1);
    }

    [Theory]
    [InlineData(2, 0.95, 12.7062)]
    [InlineData(3, 0.95, 4.30265)]
    [InlineData(6, 0.99, 4.03214)]
    [InlineData(11, 0.90, 1.81246)]
    [InlineData(31, 0.95, 2.04227)]
    [InlineData(1001, 0.95, 1.96234)]
    public void ConfidenceInterval_StudentT_MatchesTheTables(int count, double confidence, double factor)
    {
        double[] samples = [.. Enumerable.Range(0, count).Select(i => (double)i)];
        Tally tally = default;
        foreach (double sample in samples)
            tally.Add(sample);
        var interval = ConfidenceInterval.FromSamples(samples, confidence);
        (interval.HalfWidth / Math.Sqrt(tally.Variance / count)).ShouldBe(factor, 1e-4);
        interval.Mean.ShouldBe((count - 1) / 2.0, 1e-9);
        interval.Covers(interval.Low).ShouldBeTrue();
    }

    [Fact]
    public void ConfidenceInterval_OneSample_IsUnbounded() =>
        ConfidenceInterval.FromSamples([3.0]).HalfWidth.ShouldBe(double.PositiveInfinity);
}
