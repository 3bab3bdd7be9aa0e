using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>Trains, trucks, pipeline lots and groups of discharged units that execute a program.</summary>
internal sealed class VehicleStore
{
    private readonly FreeSlots _free = new();

    public VehicleStore(int stageStride)
    {
        Stride = Math.Max(1, stageStride);
        Grow(256);
    }

    public int Stride { get; }

    public int Capacity { get; private set; }

    public int[] Program = [];
    public int[] Step = [];
    public int[] First = []; // first member; -1 = none
    public int[] Last = [];
    public int[] Platforms = [];
    public int[] Pool = []; // platform pool x 2 + end of departure; -1 = none
    public int[] Awaits = []; // resource that it waits for; -1 = none
    public long[] Since = []; // s
    public double[] Factor = []; // running time over the mean
    public double[] Tonnes = [];
    public double[] Teu = [];
    public int[] Loaded = []; // units
    public int[] Empty = [];
    public int[] Waiting = []; // members that make no tracer, for queues
    public double[] Stages = []; // s

    public int Rent(int program)
    {
        if (_free.IsEmpty)
            Grow(Capacity * 2);
        int slot = _free.Take();
        Stages.AsSpan(slot * Stride, Stride).Clear();
        Program[slot] = program;
        Step[slot] = 0;
        First[slot] = -1;
        Last[slot] = -1;
        Platforms[slot] = 0;
        Pool[slot] = -1;
        Awaits[slot] = -1;
        Tonnes[slot] = 0;
        Teu[slot] = 0;
        Loaded[slot] = 0;
        Empty[slot] = 0;
        Waiting[slot] = 0;
        return slot;
    }

    public void Return(int slot)
    {
        First[slot] = -1;
        _free.Give(slot);
    }

    private void Grow(int capacity)
    {
        Array.Resize(ref Program, capacity);
        Array.Resize(ref Step, capacity);
        Array.Resize(ref First, capacity);
        Array.Resize(ref Last, capacity);
        Array.Resize(ref Platforms, capacity);
        Array.Resize(ref Pool, capacity);
        Array.Resize(ref Awaits, capacity);
        Array.Resize(ref Since, capacity);
        Array.Resize(ref Factor, capacity);
        Array.Resize(ref Tonnes, capacity);
        Array.Resize(ref Teu, capacity);
        Array.Resize(ref Loaded, capacity);
        Array.Resize(ref Empty, capacity);
        Array.Resize(ref Waiting, capacity);
        Array.Resize(ref Stages, capacity * Stride);
        Awaits.AsSpan(Capacity).Fill(-1);
        First.AsSpan(Capacity).Fill(-1);
        _free.Extend(Capacity, capacity);
        Capacity = capacity;
    }

    public void Save(StateWriter writer)
    {
        writer.Mark("vehicles");
        writer.Value(Stride);
        writer.Value(Capacity);
        writer.Values(Program);
        writer.Values(Step);
        writer.Values(First);
        writer.Values(Last);
        writer.Values(Platforms);
        writer.Values(Pool);
        writer.Values(Awaits);
        writer.Values(Since);
        writer.Values(Factor);
        writer.Values(Tonnes);
        writer.Values(Teu);
        writer.Values(Loaded);
        writer.Values(Empty);
        writer.Values(Waiting);
        writer.Values(Stages);
        _free.Save(writer);
    }

    public void Load(StateReader reader)
    {
        reader.Mark("vehicles");
        int stride = reader.Value<int>();
        if (stride != Stride)
            throw new StateException($"The state has {stride} stages each of the vehicles where {Stride} were expected.");
        Capacity = reader.Value<int>();
        Program = reader.Array<int>();
        Step = reader.Array<int>();
        First = reader.Array<int>();
        Last = reader.Array<int>();
        Platforms = reader.Array<int>();
        Pool = reader.Array<int>();
        Awaits = reader.Array<int>();
        Since = reader.Array<long>();
        Factor = reader.Array<double>();
        Tonnes = reader.Array<double>();
        Teu = reader.Array<double>();
        Loaded = reader.Array<int>();
        Empty = reader.Array<int>();
        Waiting = reader.Array<int>();
        Stages = reader.Array<double>();
        _free.Load(reader);
    }
}
