using System.Runtime.CompilerServices;
using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>The consignments under way. A slot is used again after its consignment has arrived.</summary>
internal sealed class ConsignmentStore
{
    private readonly FreeSlots _free = new();
    private Consignment[] _all = [];
    private int[] _stages = []; // slot x stride -> s: whole ones, as the clock counts

    public ConsignmentStore(int stageStride)
    {
        Stride = Math.Max(1, stageStride);
        Grow(4096);
    }

    /// <summary>Most stages that a consignment has.</summary>
    public int Stride { get; }

    public int Capacity => _all.Length;

    public ref Consignment this[int slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref _all[slot];
    }

    /// <summary>Seconds spent so far in the stages of a consignment, from one of them on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<int> Stages(int slot, int first, int count) => _stages.AsSpan((slot * Stride) + first, count);

    /// <summary>Adds time to a stage.</summary>
    /// <param name="slot">Whose.</param>
    /// <param name="stage">Stage of the route.</param>
    /// <param name="seconds">How long.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void AddStage(int slot, int stage, long seconds) => _stages[(slot * Stride) + stage] += (int)seconds;

    public int Rent()
    {
        if (_free.IsEmpty)
            Grow(Capacity * 2);
        int slot = _free.Take();
        Stages(slot, 0, Stride).Clear();
        _all[slot].Next = -1;
        _all[slot].Leg = -1;
        _all[slot].Train = TrainBook.None;
        return slot;
    }

    public void Return(int slot)
    {
        _all[slot].Flags = ConsignmentFlags.None;
        _all[slot].Tonnes = 0;
        _free.Give(slot);
    }

    public void Save(StateWriter writer)
    {
        writer.Mark("consignments");
        writer.Value(Stride);
        writer.Values(_all);
        writer.Values(_stages);
        _free.Save(writer);
    }

    public void Load(StateReader reader)
    {
        reader.Mark("consignments");
        int stride = reader.Value<int>();
        if (stride != Stride)
            throw new StateException($"The state has {stride} stages each of the consignments where {Stride} were expected.");
        _all = reader.Array<Consignment>();
        _stages = reader.Array<int>();
        _free.Load(reader);
    }

    private void Grow(int capacity)
    {
        _free.Extend(Capacity, capacity);
        Array.Resize(ref _all, capacity);
        Array.Resize(ref _stages, capacity * Stride);
    }
}
