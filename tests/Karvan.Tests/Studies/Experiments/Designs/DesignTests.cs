using Karvan.Studies.Experiments.Designs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments.Designs;

public sealed class DesignTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(100)]
    public void Hypercube_EveryDimension_HasOnePointInEachPart(int count)
    {
        double[][] points = LatinHypercube.Points(count, TestFunctions.Names, seed: 3, "test");
        for (int dimension = 0; dimension < 3; dimension++)
            points.Select(point => (int)(point[dimension] * count)).Order().ShouldBe(Enumerable.Range(0, count));
    }

    [Fact]
    public void Designs_OtherOrderOfNames_HaveTheSameNumbers()
    {
        string[] turned = ["x3", "x1", "x2"];
        Turned(LatinHypercube.Points(5, turned, 3, "test")).ShouldBe(LatinHypercube.Points(5, TestFunctions.Names, 3, "test"));
        MorrisDesign morris = new(TestFunctions.Names, 3, 3), morrisTurned = new(turned, 3, 3);
        Turned(PointsOf(morris.Count, morrisTurned.Point)).ShouldBe(PointsOf(morris.Count, morris.Point));
        SobolDesign sobol = new(TestFunctions.Names, 4, 3), sobolTurned = new(turned, 4, 3);
        Turned([sobolTurned.Point(0), sobolTurned.Point(1)]).ShouldBe([sobol.Point(0), sobol.Point(1)]);
    }

    [Fact]
    public void Hypercube_OneMoreDimension_LeavesTheOthers() =>
        LatinHypercube.Points(5, [.. TestFunctions.Names, "x4"], 3, "test").Select(point => point[..3]).ShouldBe(LatinHypercube.Points(5, TestFunctions.Names, 3, "test"));

    [Fact]
    public void Morris_Trajectory_MovesEachDimensionOnceByTheStep()
    {
        MorrisDesign design = new(TestFunctions.Names, 4, seed: 9);
        for (int i = 0; i < design.Count; i++)
        {
            if (design.MovedAt(i) is not { } moved) continue;
            double[] before = design.Point(i - 1), now = design.Point(i);
            for (int dimension = 0; dimension < 3; dimension++)
                (now[dimension] - before[dimension]).ShouldBe(dimension == moved ? design.MoveOf(i, dimension) : 0, 1e-12);
            now.ShouldAllBe(share => share >= 0 && share <= 1);
        }

        Enumerable.Range(1, 3).Select(i => design.MovedAt(i)!.Value).Order().ShouldBe([0, 1, 2]);
        for (int dimension = 0; dimension < 3; dimension++)
            Enumerable.Range(0, 4).Select(trajectory => (int)Math.Round(3 * design.Point(trajectory * 4)[dimension])).Order().ShouldBe([0, 1, 2, 3]);
    }

    [Fact]
    public void Morris_LaterTrajectories_AreThoseOfTheLongerDesign()
    {
        MorrisDesign whole = new(TestFunctions.Names, 3, 9), end = new(TestFunctions.Names, 1, 9, first: 2);
        PointsOf(4, end.Point).ShouldBe(PointsOf(12, whole.Point)[8..]);
        end.TrajectoryOf(0).ShouldBe(2);
    }

    [Fact]
    public void Sobol_Row_IsAThenBThenAWithOneColumnOfB()
    {
        SobolDesign design = new(TestFunctions.Names, 2, seed: 5);
        double[][] row = PointsOf(design.Count, design.Point)[5..];
        for (int i = 0; i < 3; i++)
        {
            for (int dimension = 0; dimension < 3; dimension++)
                row[2 + i][dimension].ShouldBe(row[dimension == i ? 1 : 0][dimension]);
        }

        (design.RowOf(4), design.RowOf(5)).ShouldBe((0, 1));
    }

    private static double[][] PointsOf(int count, Func<int, double[]> point) => [.. Enumerable.Range(0, count).Select(point)];

    private static double[][] Turned(double[][] points) => [.. points.Select(point => new[] { point[1], point[2], point[0] })];
}
