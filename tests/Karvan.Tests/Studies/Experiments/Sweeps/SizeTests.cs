using Karvan.Studies.Experiments.Sweeps;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Experiments.Sweeps;

public sealed class SizeTests
{
    [Theory]
    [InlineData(2000, 667)]
    [InlineData(1200, 100)]
    [InlineData(5000, 20)]
    [InlineData(700, 600)]
    public void Sizes_RunsThatSuffice_AreKept(int runs, int inputs)
    {
        ScreeningSize screening = ScreeningSize.For(runs, inputs);
        SensitivitySize sensitivity = SensitivitySize.For(runs - screening.Runs, inputs);
        (screening.Runs + sensitivity.Runs).ShouldBeLessThanOrEqualTo(runs);
        screening.Trajectories.ShouldBeGreaterThanOrEqualTo(1);
        sensitivity.Inputs.ShouldBeLessThanOrEqualTo(SweepDefaults.MostSensitivities);
    }

    [Fact]
    public void Screening_TooFewRuns_StillMovesEveryNumberOnce() => ScreeningSize.For(10, 600).ShouldBe(new ScreeningSize(600, 1, 0, 0));

    [Fact]
    public void Screening_FewTrajectories_MovesTheLargestAgain() => ScreeningSize.For(2000, 667).ShouldBe(new ScreeningSize(667, 1, 50, 7));

    [Theory]
    [InlineData(5000, 2, 2, 1, false)]
    [InlineData(6000, 667, 14, 300, false)]
    [InlineData(1200, 667, 14, 300, true)]
    [InlineData(300, 667, 14, 300, true)]
    public void Of_ManyNumbersForTheRuns_MovesGroups(int runs, int inputs, int groups, int largest, bool isGrouped)
    {
        ScreeningSize size = ScreeningSize.Of(runs, inputs, groups, largest);
        size.IsGrouped.ShouldBe(isGrouped);
        if (!isGrouped) return;
        size.MostRuns.ShouldBe(runs / 2);
        size.Trajectories.ShouldBeGreaterThanOrEqualTo(2);
        SensitivitySize.For(runs - size.MostRuns, 10).Rows.ShouldBeGreaterThanOrEqualTo(16, "indices find their rows in the other half");
    }

    [Theory]
    [InlineData(15 * 6, 0)]
    [InlineData(16 * 6, 16)]
    public void Sensitivity_TooFewRows_HasNone(int runs, int rows) => SensitivitySize.For(runs, 8).ShouldBe(new SensitivitySize(4, rows));

    [Fact]
    public void Sensitivity_ManyRuns_TakesTenInputs() => SensitivitySize.For(64 * 12, 50).ShouldBe(new SensitivitySize(10, 64));
}
