using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class RandomStreamTests
{
    private const int Draws = 200_000;

    public static TheoryData<string, double, double> Moments => new()
    {
        { "exponential", 3, 3 },
        { "uniform", 5, 6 / Math.Sqrt(12) },
        { "triangular", 4, Math.Sqrt((1 + 64 + 9 - 8 - 3 - 24) / 18.0) },
        { "normal", 10, 2 },
        { "lognormal", 8, 4 },
        { "gamma", 5, 10 },
        { "erlang", 6, 3 },
        { "weibull", 2 * 0.886226925452758, 2 * Math.Sqrt(1 - (Math.PI / 4)) },
        { "discrete", 1.4, Math.Sqrt(0.44) },
    };

    [Theory]
    [MemberData(nameof(Moments))]
    public void Distribution_ManyDraws_HasItsMoments(string name, double mean, double deviation)
    {
        var stream = new RandomStream(5, 0, name);
        Tally tally = default;
        for (int i = 0; i < Draws; i++)
            tally.Add(Next(ref stream, name));
        tally.Mean.ShouldBe(mean, 5 * deviation / Math.Sqrt(Draws));
        tally.StandardDeviation.ShouldBe(deviation, 0.04 * deviation);
    }

    [Fact]
    public void LogNormalByQuantiles_ManyDraws_HasThem()
    {
        var stream = new RandomStream(5, 1, "q");
        double[] draws = [.. Enumerable.Range(0, Draws).Select(_ => Distributions.LogNormalByQuantiles(ref stream, 10, 25)).Order()];
        draws[Draws / 2].ShouldBe(10, 0.15);
        draws[Draws * 9 / 10].ShouldBe(25, 0.4);
    }

    [Fact]
    public void NextDouble_LargestBits_StaysBelowOne()
    {
        double largest = ((ulong.MaxValue >> 12) + 0.5) * (1.0 / (1UL << 52));
        largest.ShouldBeLessThan(1);
        var stream = new RandomStream(1, 1, 1UL);
        for (int i = 0; i < 100_000; i++)
            stream.NextDouble().ShouldBeInRange(double.Epsilon, 1 - 1e-17);
    }

    [Fact]
    public void NextBelow_ManyDraws_IsUniform()
    {
        var stream = new RandomStream(2, 0, "dice");
        int[] counts = new int[10];
        for (int i = 0; i < 100_000; i++)
            counts[stream.NextBelow(10)]++;
        counts.Sum(c => (c - 10_000.0) * (c - 10_000.0) / 10_000).ShouldBeLessThan(27.9); // chi-square, 9 degrees, 0.1 %
        Should.Throw<ArgumentOutOfRangeException>(() => new RandomStream(1, 1, 1UL).NextBelow(0));
    }

    [Fact]
    public void Streams_OfNeighbors_AreUncorrelated()
    {
        RandomStream[] streams = [new(1, 0, 0UL), new(1, 0, 1UL), new(1, 1, 0UL), new(2, 0, 0UL), new(1, 0, "a"), new(1, 0, "b")];
        double[][] draws = [.. streams.Select(s => Enumerable.Range(0, 20_000).Select(_ => s.NextDouble() - 0.5).ToArray())];
        for (int a = 0; a < draws.Length; a++)
        {
            for (int b = a + 1; b < draws.Length; b++)
                (12 * draws[a].Zip(draws[b], (x, y) => x * y).Average()).ShouldBe(0, 4.5 / Math.Sqrt(20_000));
        }
    }

    private static double Next(ref RandomStream stream, string name) => name switch
    {
        "exponential" => Distributions.Exponential(ref stream, 3),
        "uniform" => Distributions.Uniform(ref stream, 2, 8),
        "triangular" => Distributions.Triangular(ref stream, 1, 3, 8),
        "normal" => Distributions.Normal(ref stream, 10, 2),
        "lognormal" => Distributions.LogNormal(ref stream, 8, 0.5),
        "gamma" => Distributions.Gamma(ref stream, 5, 2),
        "erlang" => Distributions.Erlang(ref stream, 6, 4),
        "weibull" => Distributions.Weibull(ref stream, 2, 2),
        _ => Distributions.Discrete(ref stream, [1, 4, 5]),
    };
}
