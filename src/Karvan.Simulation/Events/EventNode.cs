namespace Karvan.Simulation;

/// <summary>A scheduled event in its slot of the pool. 32 bytes.</summary>
internal struct EventNode
{
    public long Time; // s; with the order, only while the event is far: a near one has its key
    public ulong Order;
    public int Kind; // below 0 = ~index of the component that receives it
    public int Subject;
    public int Detail;
    public int Generation; // odd while the event will happen

    public readonly bool IsAlive => (Generation & 1) == 1;
}
