using Karvan.Studies.Calibrations;
using MathNet.Numerics.LinearAlgebra;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Studies.Calibrations;

public sealed class PosteriorTests
{
    private static readonly double[] _logFactors = [-2, -1, 0, 1, 2, 3];

    [Fact]
    public void Of_OneObservationAsSureAsThePrior_MeetsInTheMiddle()
    {
        Emulator emulator = Emulator.Fit(Runs(), [.. _logFactors.Select(x => 2 + x)], 1)!;
        emulator.Intercept.ShouldBe(2, 1e-9);
        emulator.Slopes[0].ShouldBe(1, 1e-9);
        emulator.Variance.ShouldBe(1, 1e-9);
        Posterior posterior = Posterior.Of(One(0), One(1), [new EmulatedObservation(emulator, 3, 0)]);
        posterior.Discrepancy.ShouldBe(0);
        posterior.Mean[0].ShouldBe(0.5, 1e-9);
        posterior.Deviation[0].ShouldBe(Math.Sqrt(0.5), 1e-9);
    }

    [Fact]
    public void Of_NoObservation_IsThePrior()
    {
        Posterior posterior = Posterior.Of(One(0.1), One(0.4), []);
        posterior.Mean[0].ShouldBe(0.1);
        posterior.Deviation[0].ShouldBe(0.4);
    }

    [Fact]
    public void Of_ObservationsThatContradict_LeaveADiscrepancyAndLearnLess()
    {
        Emulator sure = Emulator.Fit(Runs(), [.. _logFactors.Select(x => 2 + x)], 0.0001)!;
        Posterior agreeing = Posterior.Of(One(0), One(1), [new EmulatedObservation(sure, 2.5, 0), new EmulatedObservation(sure, 2.5, 0), new EmulatedObservation(sure, 2.5, 0)]);
        Posterior contradicting = Posterior.Of(One(0), One(1), [new EmulatedObservation(sure, 1.7, 0), new EmulatedObservation(sure, 2.5, 0), new EmulatedObservation(sure, 3.3, 0)]);
        agreeing.Discrepancy.ShouldBe(0);
        contradicting.Discrepancy.ShouldBeInRange(0.5, 1);
        contradicting.Deviation[0].ShouldBeGreaterThan(10 * agreeing.Deviation[0]);
        contradicting.Mean[0].ShouldBe(agreeing.Mean[0], 0.2);
    }

    [Fact]
    public void Fit_TooFewRuns_IsNull() => Emulator.Fit(Runs(), [1, 2, double.NaN, 4, 5, 6], 0).ShouldBeNull();

    private static double[][] Runs() => [.. _logFactors.Select(x => new[] { x })];

    private static Vector<double> One(double value) => Vector<double>.Build.Dense(1, value);
}
