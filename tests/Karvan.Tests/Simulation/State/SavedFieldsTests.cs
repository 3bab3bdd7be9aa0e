using System.Reflection;
using Karvan.Simulation;
using Shouldly;
using Xunit;

namespace Karvan.Tests.Simulation.State;

/// <summary>No field of the engine that changes within a run is forgotten when its state is saved.</summary>
public sealed class SavedFieldsTests
{
    /// <summary>Fields that are not saved, each with the reason.</summary>
    private static readonly Dictionary<string, string> _reasons = new(StringComparer.Ordinal)
    {
        ["Simulator._running"] = "false between events",
        ["Simulator._stopping"] = "set anew by every run",
        ["QuantileSketch._buckets"] = "follows from the relative error; only read",
        ["Resource._simulator"] = "saves the resource",
        ["Level._simulator"] = "saves the level",
        ["Gate._simulator"] = "saves the gate",
        ["Batch._simulator"] = "saves the batch",
        ["ProcessRunner._simulator"] = "saves the runner",
        ["ProcessRunner._free"] = "without processes the slots mean nothing",
        ["ProcessRunner._used"] = "without processes the slots mean nothing",
        ["ProcessRunner._running"] = "refused while a process runs",
        ["Gate._calendar"] = "immutable; the model makes the gate follow it",
        ["WaitingLine._head"] = "where the ring begins does not matter; loaded from 0",
        ["WaitingLine._items"] = "saved through the indexer",
        ["SoonEvents._head"] = "where the ring begins does not matter; loaded from 0",
        ["EventPool._next"] = "list of free slots, saved in its order; other lists are those of the set, which is saved as a whole",
        ["EventSet._total"] = "counted while loading",
        ["EventSet._dead"] = "canceled events are dropped when saving",
    };

    private static Type[] Stateful { get; } =
        [.. typeof(Simulator).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && type.GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Any(IsLoad))];

    public static TheoryData<Type> Types() => [.. Stateful];

    [Theory]
    [MemberData(nameof(Types))]
    public void Save_EveryFieldThatChanges_IsWrittenAndRead(Type type) => Forgotten(type, _reasons).ShouldBeEmpty();

    [Fact]
    public void Types_OfTheEngine_AreAllThatHoldState() =>
        Stateful.Select(type => type.Name).ShouldBe(
            ["Batch", "BatchStore", "EventPool", "EventSet", "Gate", "Level", "ProcessRunner", "QuantileSketch", "Resource", "ServingTable", "Simulator", "SoonEvents", "WaitingLine"],
            ignoreOrder: true);

    [Fact]
    public void Forgotten_FieldLeftOut_IsNamed() => Forgotten(typeof(Forgetful), []).ShouldBe(["Forgetful._lost"]);

    [Fact]
    public void Reasons_All_BelongToFields() =>
        _reasons.Keys.Except(Stateful.SelectMany(type => SavedFields.MutableOf(type).Select(field => $"{type.Name}.{field.Name}"))).ShouldBeEmpty();

    internal static IEnumerable<string> Forgotten(Type type, Dictionary<string, string> reasons)
    {
        HashSet<FieldInfo> saved = SavedFields.TouchedBy(type, "Save");
        HashSet<FieldInfo> loaded = SavedFields.TouchedBy(type, "Load");
        return SavedFields.MutableOf(type)
            .Where(field => !(saved.Contains(field) && loaded.Contains(field)))
            .Select(field => $"{type.Name}.{field.Name}")
            .Where(name => !reasons.ContainsKey(name));
    }

    private static bool IsLoad(MethodInfo method) =>
        (method.Name == "Load" || method.Name.EndsWith(".Load", StringComparison.Ordinal)) && method.GetParameters() is [{ ParameterType: var parameter }] && parameter == typeof(StateReader);

    private sealed class Forgetful
    {
        private int _kept;
        private int _lost = 1;

        public void Save(StateWriter writer)
        {
            writer.Value(_kept);
            Tidy();
        }

        public void Load(StateReader reader) => _kept = reader.Value<int>() + Other();

        private static int Other() => 0;

        private void Tidy() => _kept += 0 * Lost();

        private int Lost() => _lost++;
    }
}
