using System.Runtime.CompilerServices;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>The trains, trucks, pipeline lots and groups of discharged units under way.</summary>
internal sealed class VehicleStore
{
    private readonly FreeSlots _free = new();
    private Vehicle[] _all = [];
    private int[] _stages = []; // slot x stride -> s: whole ones, as the clock counts

    public VehicleStore(int stageStride)
    {
        Stride = Math.Max(1, stageStride);
        Grow(256);
    }

    /// <summary>Most stages that a program has.</summary>
    public int Stride { get; }

    public int Capacity => _all.Length;

    public ref Vehicle this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _all[slot];
    }

    /// <summary>Seconds spent so far in the first stages of a vehicle's program.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<int> Stages(int slot, int count) => _stages.AsSpan(slot * Stride, count);

    /// <summary>Adds time to a stage.</summary>
    /// <param name="slot">Whose.</param>
    /// <param name="stage">Stage of the program.</param>
    /// <param name="seconds">How long.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddStage(int slot, int stage, long seconds) => _stages[(slot * Stride) + stage] += (int)seconds;

    public int Rent(int program)
    {
        if (_free.IsEmpty)
            Grow(Capacity * 2);
        int slot = _free.Take();
        _stages.AsSpan(slot * Stride, Stride).Clear();
        _all[slot] = new Vehicle { Program = program, First = -1, Last = -1, Pool = -1, Awaits = -1 };
        return slot;
    }

    public void Return(int slot)
    {
        _all[slot].First = -1;
        _free.Give(slot);
    }

    public void Save(StateWriter writer)
    {
        writer.Mark("vehicles");
        writer.Value(Stride);
        writer.Values(_all);
        writer.Values(_stages);
        _free.Save(writer);
    }

    public void Load(StateReader reader)
    {
        reader.Mark("vehicles");
        int stride = reader.Value<int>();
        if (stride != Stride)
            throw new StateException($"The state has {stride} stages each of the vehicles where {Stride} were expected.");
        _all = reader.Array<Vehicle>();
        _stages = reader.Array<int>();
        _free.Load(reader);
    }

    private void Grow(int capacity)
    {
        int used = Capacity;
        _free.Extend(used, capacity);
        Array.Resize(ref _all, capacity);
        Array.Resize(ref _stages, capacity * Stride);
        foreach (ref Vehicle vehicle in _all.AsSpan(used))
        {
            vehicle.Awaits = -1;
            vehicle.First = -1;
        }
    }
}
