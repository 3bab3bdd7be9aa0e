using System.Runtime.CompilerServices;

namespace Karvan.Simulation;

/// <summary>Place of an event in the total order, and where the event itself lies. 24 bytes.</summary>
#pragma warning disable MA0096, MA0097 // Comparable only so that Span.Sort runs without a delegate; nobody asks for equality or operators.
internal struct EventKey : IComparable<EventKey>
#pragma warning restore MA0096, MA0097
{
    public long Time; // s
    public ulong Order; // priority in the upper 16 bits, biased; sequence number below: one comparison settles both
    public int Slot; // in the pool

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Before(in EventKey other) => Time < other.Time || (Time == other.Time && Order < other.Order);

    public readonly int CompareTo(EventKey other) => Before(other) ? -1 : Order == other.Order ? 0 : 1;
}
