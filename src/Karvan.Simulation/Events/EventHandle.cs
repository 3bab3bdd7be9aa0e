namespace Karvan.Simulation;

/// <summary>Names one scheduled event that may be cancelled. <c>default</c> names none.</summary>
public readonly record struct EventHandle
{
    internal EventHandle(int slot, int generation)
    {
        Slot = slot;
        Generation = generation;
    }

    internal int Slot { get; }

    internal int Generation { get; }

    /// <summary>Whether the handle names an event at all.</summary>
    public bool IsSome => Generation != 0;
}
