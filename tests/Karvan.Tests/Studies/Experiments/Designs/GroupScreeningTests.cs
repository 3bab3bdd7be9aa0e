using Karvan.Simulation;
using Karvan.Studies.Experiments.Designs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments.Designs;

public sealed class GroupScreeningTests
{
    private const int Dimensions = 600;

    private static readonly string[] _names = [.. Enumerable.Range(0, Dimensions).Select(i => $"{"abc"[i / 200]}/{i:000}")];

    // Additive but for a product: 4 x17 - 3 x230 + 2 x599 + 5 x301 x302.
    private static readonly string[] _behind = ["a/017", "b/230", "c/599", "b/301", "b/302"];

    [Fact]
    public void Run_FewOfManyDimensionsMatter_FindsThemWithFewRuns()
    {
        GroupScreening screening = Screen(Figure, runs: 1000, chance: 1e-9);
        screening.Singles.Take(3).ShouldBeSubsetOf(_behind);
        screening.Singles.Where(name => screening.Effects.Of(name).MuStar > 1e-9).ShouldBe(_behind, ignoreOrder: true);
        screening.Effects.Of("a/017").Mu.ShouldBe(4, 1e-9);
        screening.Effects.Of("b/230").Mu.ShouldBe(-3, 1e-9);
        screening.Runs.ShouldBeLessThan(Dimensions, "one move of each takes more");
        screening.Left.ShouldBeEmpty();
    }

    [Fact]
    public void Run_ChanceAndEffects_SplitsOnlyWhatMovesTheFigure()
    {
        // Chance that differs from point to point: normal, so that an effect by chance has a mean size of 2/sqrt(pi) sd / step.
        const double Deviation = 0.02;
        RandomStream stream = new(5, 0, "noise");
        GroupScreening screening = new(
            design => [.. Enumerable.Range(0, design.Count).Select(i => Figure(Named(design, i)) + Distributions.Normal(ref stream, 0, Deviation))],
            seed: 3, chanceEffect: 2 / Math.Sqrt(Math.PI) * Deviation / MorrisDesign.Step, wanted: 5);
        screening.Run(InputGroup.ByTable(_names), trajectories: 4, runs: 2000);
        screening.Singles.Take(5).ShouldBe(_behind, ignoreOrder: true);
        screening.Unsplit.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Run_TooFewRuns_SaysWhichGroupsMayHoldMore()
    {
        GroupScreening screening = Screen(Figure, runs: 30, chance: 1e-9);
        screening.Runs.ShouldBeLessThanOrEqualTo(30);
        screening.Left.ShouldNotBeEmpty();
        screening.Left.SelectMany(group => group.Members).Concat(screening.Singles).ShouldContain("a/017");
    }

    [Fact]
    public void Run_NothingMoves_LeavesTheFirstGroups()
    {
        GroupScreening screening = Screen(_ => 7, runs: 1000, chance: 0);
        screening.Unsplit.Select(group => group.Members.Count).ShouldBe([200, 200, 200]);
        screening.Singles.ShouldBeEmpty();
    }

    [Fact]
    public void Run_StoppedOnTheWay_EndsWithWhatIsThere()
    {
        GroupScreening screening = new(design => [.. Enumerable.Range(0, 2).Select(i => Figure(Named(design, i)))], 3, 0, 5);
        screening.Run(InputGroup.ByTable(_names), trajectories: 2, runs: 1000);
        screening.Runs.ShouldBe(2 * 4);
        screening.Unsplit.Count.ShouldBe(3);
    }

    [Fact]
    public void Point_OfAGroup_MovesItsMembersAndNoOthers()
    {
        GroupedMorrisDesign design = new([new InputGroup("first", ["x", "y"]), new InputGroup("z", ["z"])], 3, seed: 8);
        design.Count.ShouldBe(9);
        for (int i = 0; i < design.Count; i++)
        {
            design.TrajectoryOf(i).ShouldBe(i / 3);
            if (design.MovedAt(i) is not { } group) continue;
            double[] moves = [.. design.Point(i).Zip(design.Point(i - 1), (now, before) => now - before)];
            Math.Abs(moves[0]).ShouldBe(group == 0 ? MorrisDesign.Step : 0, 1e-12);
            Math.Abs(moves[1]).ShouldBe(group == 0 ? MorrisDesign.Step : 0, 1e-12);
            moves[2].ShouldBe(group == 1 ? design.MoveOf(i, 1) : 0, 1e-12);
        }
    }

    [Theory]
    [InlineData(10, 4, "3 2 3 2")]
    [InlineData(3, 4, "1 1 1")]
    public void Split_IntoParts_KeepsAllInOrder(int members, int parts, string sizes)
    {
        string[] names = [.. _names.Take(members)];
        IReadOnlyList<InputGroup> split = new InputGroup("g", names).Split(parts);
        split.SelectMany(group => group.Members).ShouldBe(names);
        split.Select(group => group.Members.Count).OrderDescending().ShouldBe(sizes.Split(' ').Select(int.Parse).OrderDescending());
    }

    private static double Figure(Dictionary<string, double> x) => (4 * x.GetValueOrDefault("a/017")) - (3 * x.GetValueOrDefault("b/230")) + (2 * x.GetValueOrDefault("c/599"))
        + (5 * x.GetValueOrDefault("b/301", 0.4) * x.GetValueOrDefault("b/302", 0.6));

    private static GroupScreening Screen(Func<Dictionary<string, double>, double> figure, int runs, double chance)
    {
        GroupScreening screening = new(design => [.. Enumerable.Range(0, design.Count).Select(i => figure(Named(design, i)))], seed: 3, chance, wanted: 10);
        screening.Run(InputGroup.ByTable(_names), trajectories: 4, runs);
        return screening;
    }

    private static Dictionary<string, double> Named(GroupedMorrisDesign design, int index)
    {
        double[] point = design.Point(index);
        return design.Members.Select((name, i) => (name, i)).ToDictionary(pair => pair.name, pair => point[pair.i]);
    }
}
