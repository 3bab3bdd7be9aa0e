namespace Karvan.Operations.Results;

/// <summary>What a stage of a journey is spent on.</summary>
public enum StageKind
{
    /// <summary>Under way on land.</summary>
    Moving,

    /// <summary>Waiting for a resource.</summary>
    Waiting,

    /// <summary>Loading, unloading, gauge change, forming trains.</summary>
    Handling,

    /// <summary>Border and customs procedure.</summary>
    Border,

    /// <summary>Under way at sea or in a pipeline.</summary>
    Sea,

    /// <summary>Held by a closed port, border or line.</summary>
    Closed,
}
