namespace Karvan.Simulation;

/// <summary>An event in the pending set, ordered by time, then priority, then insertion. 32 bytes.</summary>
internal struct PendingEvent
{
    /// <summary>Time, s.</summary>
    public long Time;

    /// <summary>Priority in the upper 16 bits, biased, sequence number below: one comparison settles both.</summary>
    public ulong Order;

    /// <summary>Kind; below 0 = ~index of the component that receives it.</summary>
    public int Kind;

    public int Subject;
    public int Detail;

    /// <summary>Slot of its handle.</summary>
    public int Slot;

    /// <summary>Whether this event comes before another in the total order.</summary>
    public readonly bool Before(in PendingEvent other) => Time < other.Time || (Time == other.Time && Order < other.Order);
}
