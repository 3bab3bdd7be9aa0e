using System.Reflection;
using Karvan.Operations;
using Karvan.Simulation;
using Karvan.Tests.Simulation.State;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Operations.Runs;

/// <summary>No field of a corridor year that changes within a run is forgotten when its state is saved.</summary>
public sealed class SavedRunFieldsTests
{
    /// <summary>Fields that are not saved, each with the reason.</summary>
    private static readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal)
    {
        ["CorridorRun._plan"] = "immutable",
        ["CorridorRun._x"] = "follows from seed and replication; only read",
        ["CorridorRun._weather"] = "drawn from seed and replication; only read",
        ["CorridorRun._bansAt"] = "follows from the plan; only read",
        ["CorridorRun._queuesAt"] = "follows from the plan; only read",
        ["CorridorRun._keepsJourneys"] = "follows from the plan; only read",
        ["CorridorRun._followed"] = "only watches; changes nothing that happens",
        ["CorridorRun._paths"] = "a run that has them is not saved",
        ["CorridorRun._stages"] = "the stages of _relations, which are saved",
        ["TrainBook._ofDeparture"] = "filled anew by every departure, within one event",
        ["CorridorRun._landed"] = "filled anew by every discharge, within one event",
        ["CorridorRun._sections"] = "saved by the simulator",
        ["CorridorRun._borders"] = "saved by the simulator",
        ["CorridorRun._gauges"] = "saved by the simulator",
        ["CorridorRun._berths"] = "saved by the simulator",
        ["CorridorRun._yards"] = "saved by the simulator",
        ["CorridorRun._trains"] = "saved by the simulator",
        ["CorridorRun._platforms"] = "saved by the simulator",
        ["CorridorRun._wagonPool"] = "saved by the simulator",
        ["WaitBook.<clock>P"] = "immutable",
        ["WaitBook.<tallies>P"] = "saved by the run, whose tallies they are",
    };

    private static Type[] Stateful { get; } =
        [.. typeof(OperationsPlan).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(IsLoad))];

    public static TheoryData<Type> Types() => [.. Stateful];

    [Theory]
    [MemberData(nameof(Types))]
    public void Save_EveryFieldThatChanges_IsWrittenAndRead(Type type) => SavedFieldsTests.Forgotten(type, _reasons).ShouldBeEmpty();

    [Fact]
    public void Reasons_All_BelongToFields() =>
        _reasons.Keys.Except(Stateful.SelectMany(type => SavedFields.MutableOf(type).Select(field => $"{type.Name}.{field.Name}"))).ShouldBeEmpty();

    private static bool IsLoad(MethodInfo method) => method.Name == "Load" && method.GetParameters() is [{ ParameterType: var parameter }] && parameter == typeof(StateReader);
}
