using Karvan.Simulation;
using Karvan.Studies.Experiments.Designs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments.Designs;

public sealed class SobolIndicesTests
{
    private const int Rows = 4096;

    [Fact]
    public void Of_Ishigami_IsAnalytic()
    {
        // Variance 49/8 + 0.1 pi^4/5 + 0.01 pi^8/18 + 1/2 = 13.8446; Homma and Saltelli (1996).
        SobolAnalysis analysis = Analyze(TestFunctions.Ishigami);
        double[] first = [0.3139, 0.4424, 0], total = [0.5576, 0.4424, 0.2437];
        for (int i = 0; i < 3; i++)
        {
            analysis.Indices[i].First.ShouldBe(first[i], 0.04);
            analysis.Indices[i].Total.ShouldBe(total[i], 0.03);
            total[i].ShouldBeInRange(analysis.Indices[i].TotalInterval.Low - 0.02, analysis.Indices[i].TotalInterval.High + 0.02);
        }

        analysis.Varied.ShouldBe(1, 0.05);
    }

    [Fact]
    public void Of_SobolG_IsAnalytic()
    {
        // Each factor has the variance v = 1/(3 (1 + a)^2); the variance is prod(1 + v) - 1, a first index v over it, a total one v prod over the others (1 + v) over it.
        double[] v = [1 / 3.0, 1 / 12.0, 1 / 300.0];
        double all = v.Aggregate(1.0, (product, one) => product * (1 + one)), variance = all - 1;
        SobolAnalysis analysis = Analyze(TestFunctions.SobolG);
        for (int i = 0; i < 3; i++)
        {
            analysis.Indices[i].First.ShouldBe(v[i] / variance, 0.03);
            analysis.Indices[i].Total.ShouldBe(v[i] * all / (1 + v[i]) / variance, 0.03);
        }
    }

    [Fact]
    public void Of_LinearFunction_FirstAndTotalAreTheSharesOfVariance()
    {
        SobolAnalysis analysis = Analyze(TestFunctions.Linear);
        double[] shares = [9 / 13.0, 4 / 13.0, 0];
        for (int i = 0; i < 3; i++)
        {
            analysis.Indices[i].First.ShouldBe(shares[i], 0.03);
            analysis.Indices[i].Total.ShouldBe(shares[i], 0.03);
        }
    }

    [Fact]
    public void Of_ChanceThatARowShares_TakesItsShareAndNoOneElses()
    {
        // Variance 13/12 of the numbers and 13/12 of the rows: half each.
        SobolDesign design = new(TestFunctions.Names, Rows, seed: 7);
        RandomStream stream = new(seed: 7, replication: 0, "rows");
        double[] shifts = new double[Rows];
        for (int i = 0; i < Rows; i++) shifts[i] = Distributions.Normal(ref stream, 0, Math.Sqrt(13 / 12.0));
        double[] values = [.. Enumerable.Range(0, design.Count).Select(i => TestFunctions.Linear(design.Point(i)) + shifts[design.RowOf(i)])];
        SobolAnalysis analysis = SobolIndices.Of(3, values, seed: 7)!;
        analysis.Varied.ShouldBe(0.5, 0.03);
        analysis.Indices[0].First.ShouldBe(9 / 26.0, 0.03);
        analysis.Indices[2].Total.ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Of_RowsThatAreNotWhole_AreLeftOut()
    {
        double[] values = [.. TestFunctions.At(15, new SobolDesign(TestFunctions.Names, 3, 1).Point, TestFunctions.Linear), 1, 2];
        SobolIndices.Of(3, values, 1)!.Rows.ShouldBe(3);
        values[2] = double.NaN;
        SobolIndices.Of(3, values, 1)!.Rows.ShouldBe(2);
    }

    [Fact]
    public void Of_FigureThatNeverChanges_HasNoIndices() => SobolIndices.Of(3, Enumerable.Repeat(5.0, 50).ToArray(), 1).ShouldBeNull();

    private static SobolAnalysis Analyze(Func<double[], double> function)
    {
        SobolDesign design = new(TestFunctions.Names, Rows, seed: 7);
        return SobolIndices.Of(3, TestFunctions.At(design.Count, design.Point, function), seed: 7)!;
    }
}
