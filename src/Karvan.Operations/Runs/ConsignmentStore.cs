using Karvan.Simulation;

namespace Karvan.Operations.Runs;

/// <summary>The consignments under way, one array an attribute. A slot is used again after its consignment has arrived.</summary>
internal sealed class ConsignmentStore
{
    private readonly FreeSlots _free = new();

    public ConsignmentStore(int stageStride)
    {
        Stride = Math.Max(1, stageStride);
        Grow(4096);
    }

    public int Stride { get; }

    public int Capacity { get; private set; }

    public int[] Cell = [];
    public int[] Route = [];
    public int[] Leg = [];
    public int[] Next = []; // next of the same vehicle, vessel or queue; -1 = last
    public long[] Released = []; // s
    public long[] Since = []; // s, begin of the present wait
    public long[] Boarded = []; // s
    public double[] Tonnes = []; // net
    public double[] Teu = [];
    public double[] LengthM = []; // on a deck
    public double[] MassT = []; // gross
    public ConsignmentFlags[] Flags = [];
    public double[] Stages = []; // slot x stride -> s

    public int Rent()
    {
        if (_free.IsEmpty)
            Grow(Capacity * 2);
        int slot = _free.Take();
        Stages.AsSpan(slot * Stride, Stride).Clear();
        Next[slot] = -1;
        Leg[slot] = -1;
        return slot;
    }

    public void Return(int slot)
    {
        Flags[slot] = ConsignmentFlags.None;
        Tonnes[slot] = 0;
        _free.Give(slot);
    }

    private void Grow(int capacity)
    {
        Array.Resize(ref Cell, capacity);
        Array.Resize(ref Route, capacity);
        Array.Resize(ref Leg, capacity);
        Array.Resize(ref Next, capacity);
        Array.Resize(ref Released, capacity);
        Array.Resize(ref Since, capacity);
        Array.Resize(ref Boarded, capacity);
        Array.Resize(ref Tonnes, capacity);
        Array.Resize(ref Teu, capacity);
        Array.Resize(ref LengthM, capacity);
        Array.Resize(ref MassT, capacity);
        Array.Resize(ref Flags, capacity);
        Array.Resize(ref Stages, capacity * Stride);
        _free.Extend(Capacity, capacity);
        Capacity = capacity;
    }

    public void Save(StateWriter writer)
    {
        writer.Mark("consignments");
        writer.Value(Stride);
        writer.Value(Capacity);
        writer.Values(Cell);
        writer.Values(Route);
        writer.Values(Leg);
        writer.Values(Next);
        writer.Values(Released);
        writer.Values(Since);
        writer.Values(Boarded);
        writer.Values(Tonnes);
        writer.Values(Teu);
        writer.Values(LengthM);
        writer.Values(MassT);
        writer.Values(Flags);
        writer.Values(Stages);
        _free.Save(writer);
    }

    public void Load(StateReader reader)
    {
        reader.Mark("consignments");
        int stride = reader.Value<int>();
        if (stride != Stride)
            throw new StateException($"The state has {stride} stages each of the consignments where {Stride} were expected.");
        Capacity = reader.Value<int>();
        Cell = reader.Array<int>();
        Route = reader.Array<int>();
        Leg = reader.Array<int>();
        Next = reader.Array<int>();
        Released = reader.Array<long>();
        Since = reader.Array<long>();
        Boarded = reader.Array<long>();
        Tonnes = reader.Array<double>();
        Teu = reader.Array<double>();
        LengthM = reader.Array<double>();
        MassT = reader.Array<double>();
        Flags = reader.Array<ConsignmentFlags>();
        Stages = reader.Array<double>();
        _free.Load(reader);
    }
}
