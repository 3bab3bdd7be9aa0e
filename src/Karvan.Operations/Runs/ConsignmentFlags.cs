namespace Karvan.Operations.Runs;

/// <summary>What is special about a consignment.</summary>
[Flags]
internal enum ConsignmentFlags
{
    /// <summary>Slot is free.</summary>
    None = 0,

    /// <summary>Under way.</summary>
    Alive = 1,

    /// <summary>An empty wagon, box or truck.</summary>
    Empty = 2,

    /// <summary>Only measures times.</summary>
    Tracer = 4,

    /// <summary>Dangerous goods: not on a vessel with passengers.</summary>
    Dangerous = 8,

    /// <summary>Holds a wagon of the pool.</summary>
    OwnWagon = 16,

    /// <summary>Waits for a wagon of the pool.</summary>
    AwaitsWagon = 64,
}
