using Karvan.Operations;
using Karvan.Operations.Inputs;
using Karvan.Operations.Results;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations;

public sealed class GivenInputsTests
{
    private static readonly OperationsPlan _plan = OperationsPlan.Compile(Corridors.Mini, 2024, options: new OperationsOptions { WarmUpDays = 20, HashesEvents = true });

    [Fact]
    public void Run_WhatTheReplicationDraws_IsTheReplication() => _plan.Run(1, 42, _plan.Sample(1, 42)).LogHash.ShouldBe(_plan.Run(1, 42).LogHash);

    [Fact]
    public void Run_AnotherNumber_IsAnotherYear()
    {
        double[] inputs = _plan.Sample(0, 42);
        int speed = Enumerable.Range(0, inputs.Length).First(i => _plan.Inputs[i].ParameterId.StartsWith("running_speeds/", StringComparison.Ordinal));
        inputs[speed] /= 2;
        _plan.Run(0, 42, inputs).LogHash.ShouldNotBe(_plan.Run(0, 42).LogHash);
    }

    [Fact]
    public void Run_WrongInputs_Throws()
    {
        Should.Throw<ArgumentException>(() => _plan.Run(0, 42, [1.0]));
        double[] inputs = _plan.Sample(0, 42);
        inputs[^1] = double.NaN;
        Should.Throw<ArgumentException>(() => _plan.Run(0, 42, inputs));
    }

    [Fact]
    public void DailyInSystem_LastDay_IsThatOfTheBooks()
    {
        ReplicationResult result = _plan.Run(0, 42);
        result.DailyInSystem.Count.ShouldBe(20 + 366);
        result.DailyInSystem[^1].ShouldBe(result.Conservation.InSystem, 1e-3);
        result.DailyInSystem.ShouldAllBe(tonnes => tonnes > -1e-6);
        result.DailyInSystem.Max().ShouldBeGreaterThan(0);
    }

    [Fact]
    public void Quantile_OfATriangle_IsItsEndsAndItsModeAtTheShareBelow()
    {
        Input input = new("a/b/c", 2, 0, 8, "claim");
        input.Quantile(0).ShouldBe(0);
        input.Quantile(0.25).ShouldBe(2, 1e-12);
        input.Quantile(1).ShouldBe(8);
        (input with { Low = 2, High = 2 }).Quantile(0.9).ShouldBe(2);
        Should.Throw<ArgumentOutOfRangeException>(() => input.Quantile(1.1));
    }
}
