using Karvan.Quantities;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation;

public sealed class LevelTests
{
    private readonly Recorder _model = new();
    private readonly Simulator _simulator;

    public LevelTests() => _simulator = new Simulator(_model);

    private int[] Order => [.. _model.Seen.Select(e => e.Subject)];

    [Fact]
    public void Put_MoreThanFits_WaitsUntilTaken()
    {
        var level = new Level(_simulator, 10, 4);
        level.Put(5, 1, 0);
        level.Put(5, 2, 0);
        _simulator.RunUntil(SimTime.FromSeconds(5));
        Order.ShouldBe([1]);
        level.PutQueueLength.ShouldBe(1);
        level.Take(6, 3, 0);
        _simulator.RunUntil(SimTime.FromSeconds(9));
        Order.ShouldBe([1, 3, 2]);
        level.Amount.ShouldBe(8);
        level.Statistics.PutWaitingSeconds.Sum.ShouldBe(5);
        level.Statistics.MeanAmount.ShouldBe(((5 * 9) + (4 * 8)) / 9.0);
        level.Statistics.PutTotal.ShouldBe(10);
        level.Statistics.TakenTotal.ShouldBe(6);
    }

    [Fact]
    public void Take_FirstAsksTooMuch_HoldsUpThoseBehind()
    {
        var level = new Level(_simulator, 10, 3);
        level.Take(8, 1, 0);
        level.Take(1, 2, 0);
        level.TryTake(1).ShouldBeFalse();
        _simulator.Run();
        Order.ShouldBeEmpty();
        level.TryPut(6).ShouldBeTrue();
        _simulator.Run();
        Order.ShouldBe([1, 2]);
        level.Amount.ShouldBe(0);
    }

    [Fact]
    public void Take_OvertakingAllowed_ServesWhoeverFits()
    {
        var level = new Level(_simulator, 10, 3, allowOvertaking: true);
        level.Take(8, 1, 0);
        level.Take(1, 2, 0);
        level.TryTake(1).ShouldBeTrue();
        _simulator.Run();
        Order.ShouldBe([2]);
    }

    [Fact]
    public void Take_HigherPriority_GoesFirst()
    {
        var level = new Level(_simulator, 10);
        level.Take(2, 1, 0, priority: 1);
        level.Take(2, 2, 0);
        level.TryPut(4).ShouldBeTrue();
        _simulator.Run();
        Order.ShouldBe([2, 1]);
    }

    [Fact]
    public void PutAndTake_ManyInARow_PassAmountOn()
    {
        var level = new Level(_simulator, 2, 2);
        level.Put(2, 1, 0);
        level.Put(2, 2, 0);
        level.Take(2, 3, 0);
        level.Take(2, 4, 0);
        level.Take(2, 5, 0);
        _simulator.Run();
        Order.ShouldBe([3, 1, 4, 2, 5]);
        level.Amount.ShouldBe(0);
        level.PutQueueLength.ShouldBe(0);
        level.TakeQueueLength.ShouldBe(0);
    }

    [Fact]
    public void SetCapacity_BelowTheAmount_LosesNothing()
    {
        var level = new Level(_simulator, 10, 8);
        level.SetCapacity(5);
        level.TryPut(1).ShouldBeFalse();
        level.Put(1, 1, 0);
        level.TryTake(3).ShouldBeTrue();
        level.PutQueueLength.ShouldBe(1);
        level.SetCapacity(6);
        level.PutQueueLength.ShouldBe(0);
        level.Amount.ShouldBe(6);
    }

    [Fact]
    public void Arguments_OutOfBounds_Throw()
    {
        var level = new Level(_simulator, 10);
        Should.Throw<ArgumentOutOfRangeException>(() => level.Put(11, 0, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => level.Take(-1, 0, 0));
        Should.Throw<ArgumentOutOfRangeException>(() => level.Take(1, 0, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => new Level(_simulator, 1, 2));
    }
}
