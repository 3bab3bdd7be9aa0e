using Karvan.Demand.Sampling;
using Karvan.Network.Packages;
using Karvan.Simulation;
using Shouldly;
using Xunit;
using static Karvan.Tests.Demand.FeederPackage;

namespace Karvan.Tests.Demand;

public class DemandSamplingTests
{
    private static CorridorPackage Package() => Create() with
    {
        Balance = [Total("b1", "container", "west", "x", 1000, 700, 1600), Total("b2", "wagon", "west", "x", 0, 0, 0), Total("unused", "truck", "west", "x", 5, 0, 9)],
        Demand =
        [
            Cell("a", "b1", "o1", "d1", 600, 300, 900),
            Cell("b", "b1", "o1", "d2", 400, 100, 1000),
            Cell("z", "b2", "o1", "d2", 0, 0, 0),
            Cell("t", "b1", "o1", "d3", 7, 0, 9) with { Scope = "tracer" },
            Cell("other-year", "b1", "o1", "d3", 7, 0, 9) with { Year = 2020 },
        ],
    };

    private static Func<double> Uniforms(int seed)
    {
        double state = seed * 0.381966;
        return () => state = (state + 0.6180339887498949) % 1; // evenly spread, the same every time
    }

    [Fact]
    public void Draw_Cells_SumToARowTotalWithinItsRange()
    {
        DemandSampling sampling = new(Package(), 2023);
        for (int i = 0; i < 200; i++)
        {
            double[] tonnes = sampling.Draw(Uniforms(i));
            (tonnes[0] + tonnes[1]).ShouldBeInRange(700, 1600);
            tonnes.ShouldAllBe(value => value >= 0);
        }
    }

    [Fact]
    public void Draw_Totals_HaveTheMeanOfTheTriangle()
    {
        DemandSampling sampling = new(Package(), 2023);
        RandomStream stream = new(12345, 1, 1UL);
        double sum = 0;
        const int Draws = 20_000;
        for (int i = 0; i < Draws; i++)
        {
            double[] tonnes = sampling.Draw(() => stream.NextDouble());
            sum += tonnes[0] + tonnes[1];
        }

        (sum / Draws).ShouldBe(TriangularQuantile.Mean(700, 1000, 1600), 5);
    }

    [Fact]
    public void Draw_Uniforms_AreTakenRowsFirstInFileOrder()
    {
        DemandSampling sampling = new(Package(), 2023);
        Queue<double> numbers = new([0.0, 0.5, 0.0, 1.0, 0.3]);
        sampling.UniformsPerDraw.ShouldBe(5);
        double[] tonnes = sampling.Draw(numbers.Dequeue);
        numbers.ShouldBeEmpty();
        tonnes[0].ShouldBe(700 * 300 / 1300.0, 1e-9);
        tonnes[1].ShouldBe(700 * 1000 / 1300.0, 1e-9);
    }

    [Fact]
    public void Draw_ZeroRowAndTracer_StayAsTheyAre()
    {
        double[] tonnes = new DemandSampling(Package(), 2023).Draw(Uniforms(3));
        tonnes.Length.ShouldBe(4);
        (tonnes[2], tonnes[3]).ShouldBe((0, 7));
    }

    [Fact]
    public void DrawFactors_Cells_MultiplyTheirTonnes()
    {
        DemandSampling sampling = new(Package(), 2023);
        double[] tonnes = sampling.Draw(Uniforms(5)), factors = sampling.DrawFactors(Uniforms(5));
        factors[0].ShouldBe(tonnes[0] / 600, 1e-12);
        (factors[2], factors[3]).ShouldBe((1, 1));
    }

    [Fact]
    public void Draw_SameUniforms_GiveTheSameBits() =>
        new DemandSampling(Package(), 2023).Draw(Uniforms(9)).ShouldBe(new DemandSampling(Package(), 2023).Draw(Uniforms(9)));

    [Fact]
    public void Draw_WrongPlaces_Throws() => Should.Throw<ArgumentException>(() => new DemandSampling(Package(), 2023).Draw(() => 0.5, new double[2]));

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 10)]
    [InlineData(0.25, 4)]
    public void TriangularQuantile_KnownPoints_AreMet(double u, double expected) =>
        TriangularQuantile.Of(1, 5, 10, u).ShouldBe(expected == 4 ? 1 + Math.Sqrt(0.25 * 9 * 4) : expected, 1e-12);

    [Fact]
    public void TriangularQuantile_NoWidth_IsTheValue() => TriangularQuantile.Of(3, 3, 3, 0.7).ShouldBe(3);
}
