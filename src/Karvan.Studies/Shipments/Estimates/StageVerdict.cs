namespace Karvan.Studies.Shipments.Estimates;

/// <summary>How a stage of the log stands against the corridor's.</summary>
public enum StageVerdict
{
    /// <summary>The interval of the difference holds zero.</summary>
    NoClearDifference,

    /// <summary>Shorter than the corridor's: the whole interval of the difference is below zero.</summary>
    Faster,

    /// <summary>Longer than the corridor's: the whole interval is above zero.</summary>
    Slower,

    /// <summary>Nothing to hold it against.</summary>
    NotCompared,
}
