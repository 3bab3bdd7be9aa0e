namespace Karvan.Operations.Runs;

/// <summary>What a vessel is doing.</summary>
internal enum VesselState
{
    /// <summary>Not in service.</summary>
    Idle,

    /// <summary>Under way between its ports.</summary>
    Sailing,

    /// <summary>Before the port: closed, or no berth is free.</summary>
    Arriving,

    /// <summary>At anchor, empty, until there is cargo at either end.</summary>
    Anchored,

    /// <summary>Discharging.</summary>
    Unloading,

    /// <summary>Loading what has gathered.</summary>
    Loading,

    /// <summary>At the berth, waiting for more cargo.</summary>
    WaitingForCargo,

    /// <summary>Loaded; the port lets it out when it is open.</summary>
    Leaving,

    /// <summary>Under repair.</summary>
    Repair,
}
