namespace Karvan.Operations.Plans;

/// <summary>What a vehicle does next.</summary>
internal enum StepKind
{
    /// <summary>Waits for a path, enters a link and runs over it.</summary>
    Link,

    /// <summary>Waits for a channel of a border and is worked there.</summary>
    Border,

    /// <summary>Waits for a place in a gauge-change yard and is worked there.</summary>
    Gauge,

    /// <summary>Is handled for a time, without a queue.</summary>
    Handle,

    /// <summary>Waits until the yard of a port has room, and takes it.</summary>
    Yard,
}
