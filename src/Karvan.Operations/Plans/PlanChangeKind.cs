namespace Karvan.Operations.Plans;

/// <summary>What a change sets.</summary>
internal enum PlanChangeKind
{
    /// <summary>Channels of a border.</summary>
    BorderChannels,

    /// <summary>Berths of a facility.</summary>
    Berths,

    /// <summary>Vessels of a fleet.</summary>
    Vessels,

    /// <summary>Space of a yard, TEU.</summary>
    YardSpace,

    /// <summary>Change of the level of a sea against the reference, m, at a facility.</summary>
    SeaLevel,
}
