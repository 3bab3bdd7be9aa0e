using Karvan.Operations.Inputs;
using Karvan.Simulation;
using Karvan.Studies.SampledInputs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.SampledInputs;

public sealed class SpreadFiguresTests
{
    private const int Draws = 200_000;

    public static TheoryData<Spread> Spreads => new()
    {
        new Spread(SpreadFamily.Triangular, 0.5, 0.7, 2.2),
        new Spread(SpreadFamily.Quantiles, 0.8, 1.7, 2),
        new Spread(SpreadFamily.Quantiles, 0.8, 1.7, double.MaxValue),
        Spread.Varied(0.4),
        Spread.Memoryless,
        Spread.Spaced,
    };

    [Theory]
    [MemberData(nameof(Spreads))]
    public void Figures_OfEverySpread_AreThoseOfItsDraws(Spread spread)
    {
        RandomStream stream = new(11, 0, "spread");
        double[] draws = new double[Draws];
        for (int i = 0; i < Draws; i++) draws[i] = 5 * spread.Draw(ref stream);
        Array.Sort(draws);
        SpreadFigures.MeanOf(spread, 5).ShouldBe(draws.Average(), 0.05);
        SpreadFigures.QuantileOf(spread, 5, 0.5).ShouldBe(draws[Draws / 2], 0.05);
        SpreadFigures.QuantileOf(spread, 5, 0.9).ShouldBe(draws[Draws * 9 / 10], 0.08);
    }

    [Fact]
    public void Figures_LognormalThroughPercentiles_MeetThem()
    {
        // Median 10 h and ninetieth percentile 20 h around a published mean of 12 h, cut at 24 h.
        Spread spread = new(SpreadFamily.Quantiles, 10 / 12.0, 20 / 12.0, 2);
        SpreadFigures.QuantileOf(spread, 12, 0.5).ShouldBe(10, 1e-9);
        SpreadFigures.QuantileOf(spread, 12, 0.9).ShouldBe(20, 1e-9);
        SpreadFigures.ParametersOf(spread, 12)["sigma"].ShouldBe(Math.Log(2) / 1.2815515655446004, 1e-9);
        SpreadFigures.ParametersOf(spread, 12)["cut"].ShouldBe(24, 1e-9);
    }

    [Fact]
    public void Draw_NoSpread_TakesNothingFromTheStream()
    {
        RandomStream one = new(3, 0, "same"), other = new(3, 0, "same");
        Spread.Varied(0).Draw(ref one).ShouldBe(1);
        one.NextDouble().ShouldBe(other.NextDouble());
    }
}
