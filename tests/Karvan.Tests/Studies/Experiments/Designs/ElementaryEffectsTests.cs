using Karvan.Studies.Experiments.Designs;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments.Designs;

public sealed class ElementaryEffectsTests
{
    [Fact]
    public void Of_LinearFunction_IsTheCoefficientWithoutSpread()
    {
        ElementaryEffects effects = EffectsOf(new MorrisDesign(TestFunctions.Names, 3, seed: 1), TestFunctions.Linear);
        ElementaryEffect down = effects.Of("x2");
        down.Count.ShouldBe(3);
        effects.Of("x1").MuStar.ShouldBe(3, 1e-9);
        down.Mu.ShouldBe(-2, 1e-9);
        down.MuStar.ShouldBe(2, 1e-9);
        down.Sigma!.Value.ShouldBe(0, 1e-9);
        effects.Of("x3").MuStar.ShouldBe(0, 1e-9);
    }

    [Fact]
    public void Of_Ishigami_IsWhatFourLevelsGive()
    {
        // By hand on the levels: 1.5 x 0.866 x (1 + 0.1 mean x3^4), 1.5 x 7 x 0.75, and 1.5 x 0.1 x (pi^4 - (pi/3)^4) x mean |sin x1|.
        ElementaryEffects effects = EffectsOf(new MorrisDesign(TestFunctions.Names, 2000, seed: 1), TestFunctions.Ishigami);
        effects.Of("x1").MuStar.ShouldBe(7.704, 0.25);
        effects.Of("x2").MuStar.ShouldBe(7.875, 1e-9);
        effects.Of("x3").MuStar.ShouldBe(6.249, 0.25);
        effects.Of("x3").Mu.ShouldBe(0, 0.5);
        effects.Of("x3").Sigma!.Value.ShouldBeGreaterThan(6);
    }

    [Fact]
    public void Add_CutShort_CountsTheMovesThatWereMade()
    {
        MorrisDesign design = new(TestFunctions.Names, 2, seed: 1);
        double[] values = TestFunctions.At(design.Count, design.Point, TestFunctions.Linear);
        ElementaryEffects effects = new();
        effects.Add(design, values.AsSpan(0, 6)); // all of the first trajectory, one move of the second
        TestFunctions.Names.Sum(name => effects.Of(name).Count).ShouldBe(4);
        effects.Of(design.Names[design.MovedAt(5)!.Value]).Count.ShouldBe(2);
    }

    [Fact]
    public void Add_NoFigureAtAPoint_LeavesOutBothMoves()
    {
        MorrisDesign design = new(TestFunctions.Names, 1, seed: 1);
        ElementaryEffects effects = new();
        effects.Add(design, [1, double.NaN, 2, 3]);
        TestFunctions.Names.Sum(name => effects.Of(name).Count).ShouldBe(1);
    }

    private static ElementaryEffects EffectsOf(MorrisDesign design, Func<double[], double> function)
    {
        ElementaryEffects effects = new();
        effects.Add(design, TestFunctions.At(design.Count, design.Point, function));
        return effects;
    }
}
