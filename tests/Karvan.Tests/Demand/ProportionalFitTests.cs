using FsCheck;
using FsCheck.Fluent;
using Karvan.Demand.Matrices;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Demand;

public class ProportionalFitTests
{
    private static FitResult Fit(double[] rows, double[] columns, double[] seeds, double?[]? kept = null, FitOptions? options = null) =>
        ProportionalFit.Fit(new FitProblem { RowTotals = [.. rows], ColumnTotals = [.. columns], Seeds = [.. seeds], Fixed = [.. kept ?? []] }, options);

    [Fact]
    public void Fit_SeedsOfOne_GivesTheProductOfTheMarginals()
    {
        FitResult fit = Fit([30, 70], [20, 80], [1, 1, 1, 1]);
        fit.Status.ShouldBe(FitStatus.Converged);
        fit.Cells.ShouldBe([6, 24, 14, 56], 1e-9);
    }

    /// <summary>With cross-product ratio 6 the corner x solves x(x + 30) = 6 (40 − x)(30 − x): 5x² − 450x + 7200 = 0.</summary>
    [Fact]
    public void Fit_SeedsWithAnAssociation_KeepsTheCrossProductRatio()
    {
        FitResult fit = Fit([40, 60], [30, 70], [3, 1, 1, 2]);
        double corner = (450 - Math.Sqrt((450 * 450) - (20 * 7200))) / 10;
        fit.Cells[0].ShouldBe(corner, 1e-7);
        (fit.Cells[0] * fit.Cells[3] / (fit.Cells[1] * fit.Cells[2])).ShouldBe(6, 1e-7);
    }

    [Fact]
    public void Fit_FixedCell_StaysAndOthersFillTheRest()
    {
        FitResult fit = Fit([50, 50], [50, 50], [1, 1, 1, 1], [40, null, null, null]);
        fit.Cells.ShouldBe([40, 10, 10, 40], 1e-8);
    }

    [Fact]
    public void Fit_FixedCellAboveItsTotal_IsInfeasible() =>
        Fit([50, 50], [50, 50], [1, 1, 1, 1], [60, null, null, null]).Status.ShouldBe(FitStatus.Infeasible);

    [Fact]
    public void Fit_MarginalsThatDisagree_IsInfeasible() => Fit([50, 50], [50, 51], [1, 1, 1, 1]).Status.ShouldBe(FitStatus.Infeasible);

    [Fact]
    public void Fit_TotalWithoutACell_IsInfeasible() => Fit([50, 50], [50, 50], [1, 1, 0, 0]).Status.ShouldBe(FitStatus.Infeasible);

    [Fact]
    public void Fit_ZerosThatNoTableCanHave_StopsAtTheLimitWithResiduals()
    {
        FitResult fit = Fit([10, 90], [90, 10], [1, 0, 1, 1], options: new FitOptions { MaxIterations = 20 });
        fit.Status.ShouldBe(FitStatus.Converged);
        FitResult never = Fit([90, 10], [10, 90], [1, 0, 1, 1], options: new FitOptions { MaxIterations = 20 });
        never.Status.ShouldBe(FitStatus.IterationLimit);
        never.Iterations.ShouldBe(20);
        never.MaxResidual.ShouldBeGreaterThan(1);
    }

    [Fact]
    public void Fit_EmptyTable_Converges() => Fit([0, 0], [0, 0], [0, 0, 0, 0]).Status.ShouldBe(FitStatus.Converged);

    [Theory]
    [InlineData(-1.0)]
    [InlineData(double.NaN)]
    public void Fit_BadSeed_Throws(double seed) => Should.Throw<ArgumentException>(() => Fit([1], [1], [seed]));

    [Fact]
    public void Fit_WrongNumberOfSeeds_Throws() => Should.Throw<ArgumentException>(() => Fit([1, 2], [3], [1]));

    [Fact]
    public void Fit_AnyTable_MeetsItsMarginalsAndKeepsZeros() => Check.One(Settings(), Prop.ForAll(Tables().ToArbitrary(), table =>
    {
        FitResult fit = Fit(RowSums(table), ColumnSums(table), [.. table.Cast<double>().Select(cell => cell > 0 ? 1.0 : 0.0)]);
        double scale = Math.Max(1, table.Cast<double>().Sum());
        bool zeros = table.Cast<double>().Zip(fit.Cells).All(pair => pair.First > 0 || pair.Second == 0);
        return zeros && fit.Status != FitStatus.Infeasible && (fit.Status == FitStatus.IterationLimit || fit.MaxResidual <= 1e-9 * scale);
    }));

    [Fact]
    public void Fit_RowsInAnotherOrder_GivesTheSameCells() => Check.One(Settings(), Prop.ForAll(Tables().ToArbitrary(), table =>
    {
        double[,] turned = Reversed(table);
        double[] here = [.. Fit(RowSums(table), ColumnSums(table), Seeds(table)).Cells];
        double[] there = [.. Fit(RowSums(turned), ColumnSums(turned), Seeds(turned)).Cells];
        Array.Reverse(there);
        double scale = Math.Max(1, table.Cast<double>().Sum());
        return here.Zip(there).All(pair => Math.Abs(pair.First - pair.Second) <= 1e-6 * scale);
    }));

    private static Config Settings() => Config.QuickThrowOnFailure.WithMaxTest(200).WithReplay(11UL, 7UL);

    // Full tables with a zero here and there: the totals come from a table that exists, so the fit has a solution.
    private static Gen<double[,]> Tables() =>
        from rows in Gen.Choose(1, 5)
        from columns in Gen.Choose(1, 5)
        from numbers in Gen.ArrayOf(Gen.Frequency((5, Gen.Choose(1, 1000)), (1, Gen.Constant(0))), rows * columns)
        select Shape(numbers, rows, columns);

    private static double[,] Shape(int[] numbers, int rows, int columns)
    {
        double[,] table = new double[rows, columns];
        for (int i = 0; i < numbers.Length; i++) table[i / columns, i % columns] = numbers[i];
        return table;
    }

    private static double[] Seeds(double[,] table) => [.. table.Cast<double>().Select((cell, i) => cell > 0 ? 1 + (cell % 7) : 0)];

    private static double[,] Reversed(double[,] table)
    {
        double[] cells = [.. table.Cast<double>().Reverse()];
        return Shape([.. cells.Select(cell => (int)cell)], table.GetLength(0), table.GetLength(1));
    }

    private static double[] RowSums(double[,] table) =>
        [.. Enumerable.Range(0, table.GetLength(0)).Select(row => Enumerable.Range(0, table.GetLength(1)).Sum(column => table[row, column]))];

    private static double[] ColumnSums(double[,] table) =>
        [.. Enumerable.Range(0, table.GetLength(1)).Select(column => Enumerable.Range(0, table.GetLength(0)).Sum(row => table[row, column]))];
}
